namespace Vitae.Web.Tests.Accounts;

public sealed class SharingTests
{
    [Fact]
    public void This_machine_alone_needs_nothing()
    {
        Assert.Null(Sharing.Check(new ServeOptions(), out var settled));
        Assert.False(settled.DemandsSignIn);
    }

    [Theory]
    [InlineData("0.0.0.0", null, false, "--certificate")]
    [InlineData("192.168.1.5", null, false, "--certificate")]
    [InlineData("0.0.0.0", "site.pfx", false, "--host")]
    [InlineData("127.0.0.1", null, true, "--host")]
    [InlineData("everywhere", null, false, "--listen")]
    public void Others_are_let_in_only_encrypted_and_by_name(string listen, string? pfx, bool proxy, string missing)
    {
        var options = new ServeOptions
        {
            Listen = listen,
            Certificate = pfx,
            IsBehindProxy = proxy,
        };

        Assert.Contains(missing, Sharing.Check(options, out _), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0", "site.pfx", false)]
    [InlineData("127.0.0.1", null, true)]
    public void Whoever_can_be_reached_demands_sign_in(string listen, string? pfx, bool proxy)
    {
        var options = new ServeOptions
        {
            Listen = listen,
            Certificate = pfx,
            IsBehindProxy = proxy,
            Hosts = ["vitae.example.org"],
        };

        Assert.Null(Sharing.Check(options, out var settled));
        Assert.True(settled.DemandsSignIn);
    }
}
