using Vitae.Jobs;

namespace Vitae.Web.Components.Pages.Batch;

/// <summary>A posting given to a batch that has not begun.</summary>
/// <param name="Number">Tells it from the others on the page.</param>
public sealed record GivenPosting(int Number, JobSource Source)
{
    private const int Longest = 60;

    /// <summary>Named by its first words: "text" names nothing.</summary>
    public static JobSource FromText(string text)
    {
        var first = text.Trim().Split('\n', 2)[0].Trim('#', '*', ' ', '\r');
        return JobSource.FromText(text) with { Name = first.Length > Longest ? first[..Longest] + "…" : first };
    }
}
