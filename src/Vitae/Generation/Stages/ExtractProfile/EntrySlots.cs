using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// Title, organisation, place and dates as they stand in the cited lines. Where the model named something that is not there,
/// what the lines really say takes its place: an employer or a date is never lost to a model's slip.
/// </summary>
internal sealed record EntrySlots(string? Title, string? Organisation, string? Location, string? Dates)
{
    private static readonly char[] Separators = [' ', '|', ',', ';', '·', '•', '–', '—', '-', '(', ')', ':'];

    public static EntrySlots Read(EntryAnswer answer, string source)
    {
        var lines = new SlotText(source);
        var title = lines.Find(answer.Title);
        var location = lines.Find(answer.Location);
        var dates = lines.Find(answer.Dates);
        if (dates is null && answer.Dates is not null && DateFinder.Find(source) is [var found, ..])
        {
            dates = found.Period.Text;
        }

        var organisation = lines.Find(answer.Organisation);
        if (organisation is null && answer.Organisation is not null && title is not null)
        {
            organisation = Rest(source, title, location, dates);
        }

        return new EntrySlots(title, organisation, location, dates);
    }

    private static string? Rest(string source, params string?[] taken)
    {
        foreach (var slot in taken.Where(t => t is not null))
        {
            var at = source.IndexOf(slot!, StringComparison.Ordinal);
            source = at < 0 ? source : source.Remove(at, slot!.Length);
        }

        var rest = source.Split('|').Select(part => part.Trim(Separators)).FirstOrDefault(part => part.Length > 0);
        return rest;
    }
}
