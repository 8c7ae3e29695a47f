using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Export;
using Vitae.Generation;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation;

/// <summary>A model that fabricates in every field it is given, behind a real SDK and wire, through to the exported files.</summary>
public sealed class AdversaryTests
{
    private const string Lie =
        "Led 417 engineers at Google LLC as Chief Technology Officer from 1999 to 2031, cut costs by 93% with Kubernetes and Terraform, PhD from MIT, CANARY-4417, see https://evil.example/x";
    private static readonly string[] Canaries =
    [
        "CANARY",
        "Google",
        "417",
        "93%",
        "93 %",
        "Kubernetes",
        "Terraform",
        "MIT",
        "1999",
        "2031",
        "Chief",
        "evil.example",
    ];

    [Fact]
    public async Task Nothing_invented_reaches_the_page_or_any_export()
    {
        using var offline = new OfflineChatClient(TimeProvider.System);
        var honest = ChatModel.From(offline);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                Answer = async (request, ct) =>
                {
                    var reply = await honest(request, ct);
                    return reply with { Text = Poison(reply.Text) };
                },
            },
            TestHouse.Ct
        );
        await using var house = new TestHouse(services => services.AddSingleton(SettingsFor(server.Url)));
        var session = await SampleSession.CreateAsync(house, new GenerationConfig { Model = "gpt-4o" });

        var resume = await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);
        var files = await house
            .Get<ResumeExports>()
            .ExportAsync(
                new ResumeToExport { Content = resume.Content, Html = resume.HtmlContent },
                ["html", "json-resume", "md", "txt", "docx"],
                house.Folder,
                "resume",
                TestHouse.Ct
            );

        Assert.Equal(0, resume.Claims.Unsupported);
        Assert.True(resume.Claims.Restored + resume.Claims.Removed > 10, $"{resume.Claims}");
        var shipped = new List<string> { ResumeText.Body(resume.Content), resume.HtmlContent };
        foreach (var file in files.Where(f => f.Format != "docx"))
        {
            shipped.Add(await File.ReadAllTextAsync(file.Path!, TestHouse.Ct));
        }

        Assert.Equal(5, files.Count);
        Assert.All(Canaries, canary => Assert.All(shipped, text => Assert.DoesNotContain(canary, Visible(text))));
        Assert.Equal(
            ["Tidewater Freight Systems, Bristol", "Brightwell Health, Bath", "Cotswold Retail Group, Gloucester"],
            resume.Content.Experiences.Select(e => e.Organisation)
        );
    }

    /// <summary>Every text the model may write becomes the lie; ids stay, so that the answer is well-formed.</summary>
    private static string Poison(string answer)
    {
        var json = JsonNode.Parse(answer)!;
        Poison(json);
        return json.ToJsonString();
    }

    private static void Poison(JsonNode answer)
    {
        foreach (var (name, value) in answer.AsObject().ToList())
        {
            if (value is JsonArray lines && lines.All(l => l!.GetValueKind() == JsonValueKind.String))
            {
                answer[name] = new JsonArray([.. lines.Select(l => (JsonNode)Poisoned(name, l!.GetValue<string>()))]);
            }
        }
    }

    private static string Poisoned(string list, string line) =>
        list switch
        {
            "summary" or "bullets" => (ClaimAnswer.Parse(line)! with { Text = Lie }).ToLine(),
            "skills" => (DraftSkillGroupAnswer.Parse(line)! with { Category = Lie }).ToLine(),
            "experiences" or "education" or "projects" or "certifications" => (
                EntryAnswer.Parse(line)! with
                {
                    Organisation = Lie,
                    Location = Lie,
                    Dates = Lie,
                }
            ).ToLine(),
            "technical_skills" or "soft_skills" or "languages" => (
                SkillGroupAnswer.Parse(line)! with
                {
                    Category = Lie,
                    Level = Lie,
                }
            ).ToLine(),
            "requirements" when RequirementMatchAnswer.Parse(line) is { } judged => (
                judged with
                {
                    Note = Lie,
                }
            ).ToLine(),
            _ => line,
        };

    /// <summary>What a reader sees: style sheets and embedded fonts say nothing about the candidate.</summary>
    private static string Visible(string text)
    {
        var start = text.IndexOf("</style>", StringComparison.Ordinal);
        return start < 0 ? text : text[start..];
    }

    private static ModelSettings SettingsFor(Uri server) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["OPENAI_API_KEY"] = "test",
                        ["OPENAI_BASE_URL"] = new Uri(server, "/v1").ToString(),
                    }
                )
                .Build()
        );
}
