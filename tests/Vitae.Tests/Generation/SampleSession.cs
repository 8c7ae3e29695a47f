using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Jobs;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation;

/// <summary>The samples taken through steps 1 to 3 in a house of the test's own.</summary>
internal static class SampleSession
{
    public static async Task<string> CreateAsync(TestHouse house, GenerationConfig? config = null)
    {
        var run = new AiRun { Models = ["offline"] };
        var job = await house
            .Get<JobStep>()
            .SubmitAsync(
                sessionId: null,
                new JobSource("posting.html", await ReadAsync("posting.html")),
                new JobSource("analysis.md", await ReadAsync("analysis.md")),
                run,
                TestHouse.Ct
            );
        await house
            .Get<DocumentStep>()
            .AddAsync(
                job.SessionId,
                [new DocumentFile("cv.docx", await ReadAsync("cv.docx"))],
                kind: null,
                TestHouse.Ct
            );
        await house.Get<ConfigurationStep>().SaveAsync(job.SessionId, config ?? GenerationConfig.ForTest, TestHouse.Ct);
        return job.SessionId;
    }

    private static Task<byte[]> ReadAsync(string name) =>
        File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", name), TestHouse.Ct);
}
