using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public abstract partial class ProviderContract
{
    [Fact]
    public async Task A_key_echoed_by_the_server_is_in_no_part_of_the_error()
    {
        var echo =
            $$$"""{"error":{"message":"Incorrect API key provided: {{{Key}}} (Bearer {{{Key}}})","param":"{{{Key}}}"}}""";
        foreach (var status in (int[])[400, 401, 429, 500])
        {
            server.Script.Add(Script.Everyone, Step.Sends(echo, status: status));

            AssertNoKey(await FaultAsync(streamed: false));
        }
    }

    [Fact]
    public async Task A_redirect_is_refused_because_the_key_would_travel_with_it()
    {
        server.Script.Add(Script.Everyone, Step.Fails(307, ("Location", "http://localhost:9/elsewhere")));

        var fault = await FaultAsync(streamed: false);

        Assert.Equal(ModelErrorKind.BadRequest, fault.Kind);
        Assert.Single(server.Journal.Entries);
    }

    [Fact]
    public async Task Without_the_key_nothing_is_asked_and_the_setting_is_named()
    {
        Assert.SkipUnless(TakesKey, "This server takes no key.");
        var settings = Settings(server.Url);
        var name = settings.Keys.Single(k => k.EndsWith("_API_KEY", StringComparison.Ordinal));
        settings.Remove(name);
        await using var keyless = new Installed(settings);

        var fault = Assert.Throws<ModelException>(() => keyless.Client(ModelId));

        Assert.Equal(ModelErrorKind.Auth, fault.Kind);
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Journal.Entries);
    }

    [Fact]
    public async Task No_log_line_names_a_key_or_a_prompt_at_any_level()
    {
        server.Script.Add(Script.Everyone, new Step(), Step.Fails(401), new Step { CutAfter = 5 });

        await AskAsync(streamed: true);
        await FaultAsync(streamed: true);
        await FaultAsync(streamed: false);

        Assert.DoesNotContain(installed.LogLines, l => l.Contains("CANARY", StringComparison.Ordinal));
        Assert.DoesNotContain(installed.LogLines, l => l.Contains("Zoë", StringComparison.Ordinal));
    }
}
