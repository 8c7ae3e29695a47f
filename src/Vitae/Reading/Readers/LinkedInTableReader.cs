using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>One table of a LinkedIn export by itself: the member's own are read, those about other people refused by name.</summary>
internal sealed partial class LinkedInTableReader : IFormatReader
{
    public FileType Type => FileType.Csv;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        TextDecoder.TryDecode(file.Content, out var text);
        if (AboutOthers().Match(text[..Math.Min(text.Length, 2000)]) is { Success: true } match)
            throw file.Refuse(
                $"is a list of other people's data from LinkedIn ({Kind(match)}), which is never read",
                "Add Profile.csv, Positions.csv, Education.csv or Skills.csv, or the whole export as a ZIP"
            );
        var table = new CsvTable(text);
        if (!LinkedInBlocks.IsOwn(table))
            throw file.Refuse(
                "is a CSV table other than those of a LinkedIn profile, which cannot be read",
                FileType.Advice
            );
        return new RawDocument { Type = Type, Blocks = [.. LinkedInBlocks.Read([table])] };
    }

    private static string Kind(Match match) =>
        match.Groups.Keys.First(name => name is not "0" && match.Groups[name].Success);

    /// <summary>Header cells that stand in no table of the member's own.</summary>
    [GeneratedRegex(
        "(?<connections>Connected On)|(?<messages>CONVERSATION ID|SENDER PROFILE URL)|(?<invitations>inviterProfileUrl|inviteeProfileUrl)|(?<endorsements>Endors(er|ee) (First|Public))|(?<recommendations>First Name,Last Name,Company,Job Title,Text)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex AboutOthers();
}
