using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>A true number at a wrong place: "17 national chains" where two of 17 accounts were chains, "from 3 to 8" where it went from 8 to 3.</summary>
internal sealed class NumberPlaceRule : IClaimRule
{
    private const int Reach = 3;
    private static readonly string[] ToWords = ["to", "auf", "a", "al"];

    public string Name => "F-num";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        // A number the evidence does not have at all is another rule's.
        var known = claim.Cited.SelectMany(c => c.Features.Numbers).ToList();
        var numbers = claim.Says.Numbers.Where(n => !n.IsHidden && known.Exists(k => IsSame(k, n)));
        foreach (var number in numbers.Where(n => claim.IsSameLanguage && CountsOthers(claim, n)))
        {
            var written = claim.Says.Text[number.Start..number.End];
            yield return new Finding(written, $"\"{written}\" counts something else in the evidence.");
        }

        foreach (var (from, to) in Changes(claim.Says))
        {
            if (
                claim.Cited.Any(c =>
                    Changes(c.Features).Any(k => IsSame(k.From, to) && IsSame(k.To, from) && !IsSame(from, to))
                )
            )
            {
                var written = claim.Says.Text[from.Start..to.End];
                yield return new Finding(written, $"\"{written}\" runs the other way round in the evidence.");
            }
        }
    }

    /// <summary>True when the word after the number stands in the evidence after another number only.</summary>
    private static bool CountsOthers(CheckedClaim claim, FoundNumber said)
    {
        if (ExperienceYears.IsComputable(said, claim) || Counted(claim.Says, said) is not { } stem)
        {
            return false;
        }

        var counting = claim.Cited.SelectMany(c => Before(c.Features, stem)).ToList();
        return counting.Count > 0 && !counting.Exists(n => IsSame(n, said));
    }

    /// <summary>The stem right after a number, its percent sign aside; null where grammar follows.</summary>
    private static string? Counted(TextFeatures text, FoundNumber number)
    {
        var words = text.Terms.Words;
        var at = words.TakeWhile(w => w.Start < number.End).Count();
        if (number.Kind != NumberKind.Plain || at >= words.Count || words[at].Start - number.End > 2)
        {
            return null;
        }

        var isWord = char.IsLetter(text.Text[words[at].Start]) && !WordList.IsStop(words[at].Key, text.Language);
        return isWord ? text.Terms.Stems[at] : null;
    }

    /// <summary>The numbers that stand up to three words before this stem.</summary>
    private static IEnumerable<FoundNumber> Before(TextFeatures text, string stem)
    {
        for (var at = 0; at < text.Terms.Stems.Count; at++)
        {
            if (text.Terms.Stems[at] != stem)
            {
                continue;
            }

            var (start, first) = (text.Terms.Words[at].Start, text.Terms.Words[Math.Max(0, at - Reach)].Start);
            foreach (var number in text.Numbers.Where(n => n.Start >= first && n.End <= start))
            {
                yield return number;
            }
        }
    }

    /// <summary>Neighbouring numbers joined by "to".</summary>
    private static IEnumerable<(FoundNumber From, FoundNumber To)> Changes(TextFeatures text)
    {
        for (var i = 0; i + 1 < text.Numbers.Count; i++)
        {
            var (from, to) = (text.Numbers[i], text.Numbers[i + 1]);
            var joint = Tokens.Of(text.Text[from.End..Math.Max(from.End, to.Start)]);
            if (joint.Count is > 0 and <= Reach && joint.Any(w => ToWords.Contains(w.Key)))
            {
                yield return (from, to);
            }
        }
    }

    private static bool IsSame(FoundNumber one, FoundNumber other) => one.Values.Any(v => other.Values.Contains(v));
}
