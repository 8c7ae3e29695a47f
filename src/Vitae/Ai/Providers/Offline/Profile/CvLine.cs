using System.Globalization;
using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>A line of a candidate's document with what the eye sees at once: its dates and how long it is.</summary>
internal sealed class CvLine
{
    private const int LongestHead = 14;
    private const int LongestUndatedHead = 11;

    public CvLine(PromptLine line)
        : this(line.Id ?? "", line.Kind, line.Text) { }

    public CvLine(string id, BlockKind kind, string text)
    {
        Id = id;
        Kind = kind;
        Text = text;
        Dates = text.Length < 240 ? DateFinder.Find(text) : [];
        Words = Rest().Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
    }

    public string Id { get; }

    public BlockKind Kind { get; }

    public string Text { get; }

    public IReadOnlyList<FoundPeriod> Dates { get; }

    /// <summary>How many words there are beside the dates.</summary>
    public int Words { get; }

    public bool IsBullet => Kind is BlockKind.Bullet;

    /// <summary>A line that dates an entry: a range or a date, and little else.</summary>
    public bool IsDated => Dates.Count > 0 && Words <= LongestHead && !IsSentence;

    /// <summary>Could be a role, a company, a school: short, begins like a name, does not end like a sentence.</summary>
    public bool IsShort => Words is > 0 and <= LongestUndatedHead && !IsSentence && !char.IsLower(Text[0]);

    /// <summary>Ends in a full stop that does not belong to an abbreviation such as "Inc." or "Ltd.".</summary>
    public bool IsSentence
    {
        get
        {
            var text = Text.TrimEnd();
            if (text is not [.., '.' or '!' or '?' or '。'])
            {
                return false;
            }

            var last = text[(text.LastIndexOf(' ') + 1)..].TrimEnd('.', '!', '?');
            return Words > 3 && last.Length > 3 && Lexicon.Organisations.KindOf(last) is not "legal";
        }
    }

    /// <summary>"Employer: ACME", "Zeitraum | 2010 – 2012": the line says itself which slot it fills.</summary>
    public bool HasSlotLabel => EntryLabels.Find(Text) is { Kind: "role" or "organisation" or "dates" or "location" };

    public bool HasRange => Dates.Any(d => d.Period.IsOngoing || d.Period.Start != d.Period.End);

    /// <summary>Ids in reading order, each once; for lines of one document.</summary>
    public static IReadOnlyList<string> IdsInOrder(IEnumerable<CvLine> lines) =>
        lines
            .DistinctBy(l => l.Id, StringComparer.Ordinal)
            .OrderBy(l => int.TryParse(l.Id.Split('.')[^1], CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Select(l => l.Id)
            .ToList();

    private string Rest()
    {
        var rest = Text;
        for (var i = Dates.Count - 1; i >= 0; i--)
        {
            rest = rest.Remove(Dates[i].Start, Dates[i].End - Dates[i].Start);
        }

        return rest;
    }
}
