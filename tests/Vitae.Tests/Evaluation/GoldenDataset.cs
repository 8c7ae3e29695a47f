using Vitae.Evaluation;

namespace Vitae.Tests.Evaluation;

/// <summary>The project's own dataset, as the tests' output holds it.</summary>
internal static class GoldenDataset
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "golden");

    public static EvalDataset Read() => DatasetReader.Read(Folder);

    public static TheoryData<string> Candidates => [.. Read().Candidates.Keys];

    public static TheoryData<string> Postings => [.. Read().Postings.Keys];
}
