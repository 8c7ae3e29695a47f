using Vitae.Ai;
using Vitae.ModelServer;

namespace Vitae.Tests.Cli;

/// <summary>What a model's server really gets to see of a candidate in a whole run.</summary>
public sealed class PrivacyTests
{
    private const string Cv = """
        # Mara Lindqvist

        Lindenweg 4, 20099 Hamburg | mara.lindqvist@example.org | +49 40 1234567 | GitHub: @kestrel77

        Date of birth: 3 May 1988 | Marital status: married | Nationality: Swedish

        ![portrait](portrait-of-mara.jpg)

        ## Experience

        ### Engineer, Nordwind GmbH | 2015 – 2021

        - Built the billing service in C# and SQL Server for two million customers

        ## Education

        ### BSc Computer Science, University of Kiel | 2011 – 2014

        ## Skills

        C#, SQL Server, Docker

        ## References

        Dr Ole Brandt, head of engineering, ole.brandt@example.com
        """;

    private const string Json = """
        {"basics":{"name":"Mara Lindqvist","image":"https://example.org/portrait-of-mara.jpg","location":{"address":"Lindenweg 4"}},
        "work":[{"name":"Nordwind GmbH","position":"Engineer","startDate":"2015","endDate":"2021","highlights":["Led the move to Docker"]}],
        "references":[{"name":"Ole Brandt","reference":"Never late"}]}
        """;

    [Fact]
    public async Task Birth_family_photo_and_referees_are_in_no_request_of_a_whole_run()
    {
        using var offline = new OfflineChatClient(TimeProvider.System);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions { Answer = ChatModel.From(offline) },
            Fakes.TestHouse.Ct
        );
        using var vitae = new CliProgram().On(server);
        vitae.Environment["VITAE_MODEL"] = "gpt-4o";
        await File.WriteAllTextAsync(Path.Combine(vitae.Folder, "cv.md"), Cv, Fakes.TestHouse.Ct);
        await File.WriteAllTextAsync(Path.Combine(vitae.Folder, "resume.json"), Json, Fakes.TestHouse.Ct);

        var job = await vitae.RunAsync("job", "Engineer wanted.\n\nRequirements:\n- C#\n- SQL Server\n- Docker");
        var session = job.Json.GetProperty("job").GetProperty("session_id").GetString()!;
        Assert.Equal(0, (await vitae.RunAsync("documents", session, "cv.md", "resume.json")).ExitCode);
        Assert.Equal(0, (await vitae.RunAsync("configure", session, "--test", "--model", "gpt-4o")).ExitCode);
        var result = await vitae.RunAsync("generate", session);

        Assert.True(result.ExitCode == 0, result.Stderr);
        var sent = string.Join('\n', server.Journal.Entries.Select(e => e.Body));
        Assert.True(server.Journal.Count >= 3, $"{server.Journal.Count} requests");
        Assert.Contains("billing service", sent, StringComparison.Ordinal);
        string[] secrets =
        [
            "1988",
            "married",
            "Swedish",
            "portrait",
            "Brandt",
            "Never late",
            "Mara",
            "Lindqvist",
            "Lindenweg",
            "1234567",
            "kestrel77",
        ];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, sent, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(
            "Mara Lindqvist",
            result.Resume.GetProperty("html_content").GetString(),
            StringComparison.Ordinal
        );
    }
}
