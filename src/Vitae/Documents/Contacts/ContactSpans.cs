namespace Vitae.Documents;

/// <summary>E-mail addresses, telephone numbers and links in a text, none overlapping another.</summary>
internal static class ContactSpans
{
    /// <param name="text">A block's text.</param>
    /// <param name="isHead">True among the candidate's own details, where bare domains and short numbers count too.</param>
    public static IReadOnlyList<ContactSpan> In(string text, bool isHead)
    {
        var spans = new List<ContactSpan>();
        Add(spans, EmailSpans.In(text));
        Add(spans, LinkSpans.In(text));
        Add(spans, HandleSpans.In(text, isHead));
        Add(spans, PhoneSpans.In(text, isHead));
        if (isHead)
        {
            Add(spans, LinkSpans.BareIn(text));
        }

        return spans;
    }

    private static void Add(List<ContactSpan> spans, IEnumerable<ContactSpan> found) =>
        spans.AddRange(found.Where(f => !spans.Exists(s => s.Overlaps(f))).ToList());
}
