using Vitae.Benchmarks.Llm;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Load;

/// <summary>One generation as it went over the wire: what each stage was answered, and what it was asked.</summary>
/// <param name="Answers">By stage.</param>
/// <param name="Bodies">The requests of the four stages of a generation, in their order.</param>
internal sealed record RecordedRun(IReadOnlyDictionary<string, string> Answers, IReadOnlyList<string> Bodies)
{
    private static readonly string[] Stages = ["extract_profile", "match_job", "write_resume", "review_for_ats"];

    /// <summary>Of the bench's case, with the offline model behind the server.</summary>
    public static async Task<RecordedRun> MakeAsync(CancellationToken ct)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                Answer = EagerModel.Create(
                    (request, text) =>
                    {
                        lock (answers)
                            answers[CallBook.StageOf(request.Prompt)] = text;
                    }
                ),
            },
            ct
        );
        await using var house = BenchHouse.Open(server.Url);
        await house.TailorAsync("posting.md", ct);
        var bodies = server.Journal.Entries.ToLookup(e => e.Stage, e => e.Body, StringComparer.Ordinal);
        return new RecordedRun(answers, [.. Stages.Select(s => bodies[s].Last())]);
    }
}
