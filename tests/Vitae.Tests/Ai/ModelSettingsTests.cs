using Microsoft.Extensions.Configuration;
using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class ModelSettingsTests
{
    private static readonly KeyFile NoFile = KeyFile.Read(Path.Combine(Path.GetTempPath(), "vitae-no-such-file.json"));

    [Fact]
    public void The_environment_goes_before_user_secrets()
    {
        var settings = ModelSettings.Layer(NoFile, Source("A_API_KEY=secret", "B=secret"), Source("A_API_KEY=env"));

        Assert.Equal("env", settings["A_API_KEY"]);
        Assert.Equal("secret", settings["B"]);
    }

    [Fact]
    public void Settings_know_whether_they_come_from_the_same_place()
    {
        var settings = ModelSettings.Layer(
            NoFile,
            Source("A_API_KEY=1", "A_URL=1", "B_API_KEY=1"),
            Source("B_URL=1", "C_API_KEY=1", "C_URL=1")
        );

        Assert.True(settings.AreSetTogether("A_API_KEY", "A_URL"));
        Assert.True(settings.AreSetTogether("C_API_KEY", "C_URL"));
        Assert.False(settings.AreSetTogether("B_API_KEY", "B_URL"));
        Assert.False(settings.AreSetTogether("D_API_KEY", "D_URL"));
    }

    [Fact]
    public void A_blank_value_is_no_value()
    {
        var settings = ModelSettings.Layer(NoFile, Source("A_API_KEY=1"), Source("B_API_KEY=  "));

        Assert.Null(settings["B_API_KEY"]);
        Assert.Equal(["1"], settings.Secrets);
    }

    [Fact]
    public void Every_key_of_every_place_is_known_to_the_redactor()
    {
        var settings = ModelSettings.Layer(NoFile, Source("A_API_KEY=from-secrets"), Source("B_API_KEY=from-env"));

        var redacted = new Redactor(settings).Redact("from-secrets and from-env");

        Assert.Equal("[key removed] and [key removed]", redacted);
    }

    private static IConfigurationRoot Source(params string[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Split('=')[0], (string?)s.Split('=')[1])))
            .Build();
}
