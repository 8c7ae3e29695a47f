using System.Text;
using Vitae.Jobs;
using Vitae.Reading;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Jobs;

/// <summary>Reads postings the way step 1 does.</summary>
internal static class Postings
{
    public static Task<JobPosting> ReadAsync(string text, string name = "job.html") =>
        ReadAsync(Encoding.UTF8.GetBytes(text), name);

    public static async Task<JobPosting> ReadAsync(byte[] content, string name)
    {
        await using var house = new TestHouse();
        return await new PostingReader(house.Get<DocumentReader>()).ReadAsync(
            new JobSource(name, content),
            TestHouse.Ct
        );
    }
}
