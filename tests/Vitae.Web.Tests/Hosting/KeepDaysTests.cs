using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Vitae.Web.Tests.Runs;

namespace Vitae.Web.Tests;

/// <summary>How long applications are kept is said on the command line or in the environment.</summary>
[Collection(HangfireLog.Name)]
public sealed class KeepDaysTests
{
    [Theory]
    [InlineData("serve")]
    [InlineData("worker")]
    public void Both_programs_take_days_and_refuse_what_is_no_promise(string verb)
    {
        Assert.Empty(WebCommand.Create().Parse([verb, "--keep-days", "30"]).Errors);
        Assert.NotEmpty(WebCommand.Create().Parse([verb, "--keep-days", "0"]).Errors);
        Assert.NotEmpty(WebCommand.Create().Parse([verb, "--keep-days", "soon"]).Errors);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("90", null, 90)]
    [InlineData("90", 30, 30)]
    [InlineData(null, 30, 30)]
    public void The_command_line_goes_before_the_environment(string? environment, int? said, int? kept)
    {
        var options = RunnerOptions.From(name => name == "VITAE_KEEP_DAYS" ? environment : null).With(said);

        Assert.Equal(kept, options.KeepDays);
    }

    [Fact]
    public async Task A_server_that_promises_days_deletes_and_one_that_does_not_keeps()
    {
        var folder = Directory.CreateTempSubdirectory("vitae-keep");
        var database = Path.Combine(folder.FullName, "vitae.db");
        var place = new IPEndPoint(IPAddress.Loopback, 0);
        await using var keeps = WorkerHouse.Build(database, place, new RunnerOptions());
        await using var deletes = WorkerHouse.Build(database, place, new RunnerOptions().With(keepDays: 30));

        Assert.Empty(keeps.Services.GetServices<IHostedService>().OfType<Retention>());
        Assert.Single(deletes.Services.GetServices<IHostedService>().OfType<Retention>());
        folder.Delete(recursive: true);
    }
}
