using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Prints again what was dropped or trimmed, under its entry, the entry itself included.</summary>
internal static class PutBack
{
    public static ResumeContent Apply(ReviewDesk desk, string fact)
    {
        var item = desk.Items.FirstOrDefault(i => i.Text is null && i.At == fact && i.Original is not null);
        if (item is null)
        {
            throw ReviewErrors.NoSuchLine(fact);
        }

        var content = desk.Content;
        if (item.EntryId is not { } id)
        {
            var place = new LinePlace(item.Section, null, 0);
            return ContentLines.With(content, place, [.. ContentLines.Of(content, place), ToClaim(item)]);
        }

        content = WithEntry(content, item.Section, id, desk.Profile);
        // An entry that went as a whole comes back with its facts; a single line joins the others.
        var under = new LinePlace(item.Section, id, 0);
        return fact == id
            ? content
            : ContentLines.With(content, under, [.. ContentLines.Of(content, under), ToClaim(item)]);
    }

    private static ResumeContent WithEntry(ResumeContent content, string section, string id, CandidateProfile profile)
    {
        var entries = ContentLines.Entries(content, section);
        if (entries.Any(e => e.Id == id))
        {
            return content;
        }

        var source = profile.AllEntries().First(e => e.Id == id);
        return ContentLines.WithEntries(content, section, [.. entries, ResumeAssembly.Entry(source, draft: null)]);
    }

    private static Claim ToClaim(ReviewItem item) =>
        new() { Text = item.Original!, Evidence = [.. item.Evidence.Select(e => e.Id)] };
}
