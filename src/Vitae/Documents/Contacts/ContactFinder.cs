using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Finds in one document who wrote it and how to reach them; everything happens here, nothing is sent.</summary>
internal static class ContactFinder
{
    public static ContactDetails Find(IReadOnlyList<Block> blocks)
    {
        var head = HeadBlocks.In(blocks);
        var spans = blocks
            .OrderByDescending(b => head.Contains(b.Id))
            .SelectMany(b => ContactSpans.In(b.Text, head.Contains(b.Id)).Select(s => (Block: b, Span: s)))
            .ToList();
        var email = First(spans, ContactField.Email);
        email = email is null ? null : EmailSpans.Clean(email);
        var name = NameFinder.Find(blocks, head, email);
        var address = AddressFinder.Find(blocks, head, name);

        return new ContactDetails
        {
            Name = name,
            Email = email,
            Phone =
                First(spans.Where(s => head.Contains(s.Block.Id)), ContactField.Phone)
                ?? First(spans, ContactField.Phone),
            Address = address.Count == 0 ? null : string.Join(", ", address.Select(a => a.TrimEnd(','))),
            Links = Links(spans, head),
        };
    }

    private static string? First(IEnumerable<(Block Block, ContactSpan Span)> spans, ContactField field) =>
        spans.Where(s => s.Span.Field == field).Select(s => s.Span.In(s.Block.Text)).FirstOrDefault();

    private static List<string> Links(IEnumerable<(Block Block, ContactSpan Span)> spans, IReadOnlySet<string> head) =>
        [
            .. spans
                .Select(s => Link(s.Block.Text, s.Span, head.Contains(s.Block.Id)))
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(8),
        ];

    private static string? Link(string text, ContactSpan span, bool isHead) =>
        span.Field switch
        {
            ContactField.Handle => HandleSpans.Page(text, span),
            ContactField.Link when isHead || LinkSpans.IsProfile(span.In(text)) => LinkSpans.Absolute(span.In(text)),
            _ => null,
        };
}
