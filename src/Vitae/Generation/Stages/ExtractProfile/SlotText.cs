using System.Globalization;

namespace Vitae.Generation;

/// <summary>Finds a slot the model copied in the text it cited, and returns the candidate's own spelling.</summary>
internal sealed class SlotText
{
    private readonly string source;
    private readonly string text;
    private readonly int[] positions;

    public SlotText(string source) => (this.source, text) = (source, Fold(source, out positions));

    public static string? Find(string? slot, string source) => new SlotText(source).Find(slot);

    /// <summary>The matching span, trimmed; null when it is not there.</summary>
    public string? Find(string? slot)
    {
        var wanted = Fold(slot ?? "", out _);
        if (wanted.Length == 0)
        {
            return null;
        }

        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; )
        {
            if (IsWhole(source, positions[at], positions[at + wanted.Length - 1]))
            {
                return source[positions[at]..(positions[at + wanted.Length - 1] + 1)];
            }

            at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal);
        }

        return null;
    }

    // Case, white space and kinds of dashes or quotes differ between a document and a model's copy of it.
    private static string Fold(string text, out int[] positions)
    {
        var folded = new char[text.Length];
        positions = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (c, category) = (text[i], char.GetUnicodeCategory(text[i]));
            if (char.IsWhiteSpace(c) || category == UnicodeCategory.Format)
            {
                continue;
            }

            folded[length] = category switch
            {
                UnicodeCategory.DashPunctuation => '-',
                UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => '\'',
                _ => c == '"' ? '\'' : char.ToLowerInvariant(c),
            };
            positions[length++] = i;
        }

        return new string(folded, 0, length);
    }

    private static bool IsWhole(string source, int first, int last) =>
        (first == 0 || !IsInWord(source[first - 1], source[first]))
        && (last == source.Length - 1 || !IsInWord(source[last], source[last + 1]));

    // Scripts without spaces have no word borders to respect.
    private static bool IsInWord(char left, char right) =>
        char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) && left < '\u2E80' && right < '\u2E80';
}
