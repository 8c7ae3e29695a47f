using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>A heading stands when its words are the candidate's or belong on any resume; else the candidate's own grouping, else plain "Skills".</summary>
internal sealed class SkillHeadings(ClaimCheck check)
{
    private const int MostWords = 6;
    private static readonly Lazy<HashSet<string>> Plain = new(() =>
        [.. EmbeddedTable.Lines("claims/headings.txt").SelectMany(l => l.Split(' '))]
    );

    public string Settle(string category, IReadOnlyList<string> items)
    {
        if (IsPlain(category))
        {
            return category;
        }

        var own = items
            .Select(check.Index.FindSkill)
            .Select(s => s?.Category)
            .FirstOrDefault(c => c is { Length: > 0 });
        return own
            ?? check.Sources.Language switch
            {
                "de" => "Kenntnisse",
                "fr" => "Compétences",
                "es" => "Competencias",
                _ => "Skills",
            };
    }

    private bool IsPlain(string category)
    {
        var words = Tokens.Of(category);
        return words.Count is > 0 and <= MostWords
            && !category.Any(c => char.IsControl(c) || c is '<' or '>' or '@')
            && words.All(w => Plain.Value.Contains(w.Key) || IsOwn(w.Key));
    }

    private bool IsOwn(string key) =>
        check.Index.Everything.Any(e =>
            e.Features.Content.All.Contains(Stemmer.Stem(key, e.Features.Language))
            || e.Features.Terms.Words.Any(w => w.Key == key)
        );
}
