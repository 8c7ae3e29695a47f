namespace Vitae.Ai;

/// <summary>Lines such as "Employer: ACME", "Technologies: Go, Redis" or "Thesis: …" inside an entry.</summary>
internal static class EntryLabels
{
    /// <summary>The label's kind and where its value starts; null when the line has no known label.</summary>
    public static (string Kind, int ValueStart)? Find(string text)
    {
        var at = text.AsSpan().IndexOfAny(':', '|');
        if (at is < 1 or > 60)
        {
            return null;
        }

        var kind = Lexicon.Labels.KindOf(text[..at]);
        var start = at + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return kind is null || start >= text.Length ? null : (kind, start);
    }

    /// <summary>"Thesis: …", "GPA: …", "Technologies: …": a label that no slot takes, so that the line tells of the entry.</summary>
    public static bool IsBodyLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && text[..colon].Count(c => c == ' ') < 4
            && Find(text) is not { Kind: "role" or "organisation" or "dates" or "location" };
    }
}
