using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>", improving patient outcomes": a result hung on a fact must be in the evidence, numbers or not.</summary>
internal sealed class ResultRule : IClaimRule
{
    public string Name => "F-bind";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (!claim.IsSameLanguage || claim.Cited.Count == 0)
        {
            yield break;
        }

        var links = claim.Says.Concepts.Where(c => c.Family == "result" && c.Start > 0).ToList();
        if (links.Count == 0)
        {
            yield break;
        }

        var known = claim
            .Cited.Concat(claim.Close)
            .SelectMany(c => c.Features.Content.All)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var link in links)
        {
            var tail = TailOf(claim.Says.Text, link.End);
            var telling = ContentWords.Of(new TermText(tail, claim.Says.Language), claim.Says.Language).Telling;
            var foreign = telling.Where(w => !known.Contains(w)).ToList();
            if (foreign.Count > 0 && foreign.Count * 2 >= telling.Count)
            {
                yield return new Finding(tail.Trim(), $"The result \"{tail.Trim()}\" is not in the cited facts.");
            }
        }
    }

    private static string TailOf(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny(".;");
        return end < 0 ? text[from..] : text.Substring(from, end);
    }
}
