using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Cuts a section into entries: runs of head lines and the lines below them.</summary>
internal sealed class EntrySplitter
{
    private readonly IReadOnlyList<CvLine> lines;
    private readonly EntryRules rules;
    private readonly List<RawEntry> entries = [];

    /// <summary>How many lines stand above the date of the first entry: the section's own layout.</summary>
    private int? linesAboveDate;

    private EntrySplitter(IReadOnlyList<CvLine> lines, EntryRules rules) => (this.lines, this.rules) = (lines, rules);

    public static IReadOnlyList<RawEntry> Split(IReadOnlyList<CvLine> lines, EntryRules rules)
    {
        var splitter = new EntrySplitter(lines, rules);
        splitter.Run(HeadLines.Mark(lines, rules));
        return splitter.entries;
    }

    private void Run(bool[] isHead)
    {
        for (var i = 0; i < lines.Count; )
        {
            if (!isHead[i])
            {
                AddToBody(lines[i++]);
                continue;
            }

            var run = lines.Skip(i).TakeWhile((_, n) => isHead[i + n]).ToList();
            AddHeads(run, above: i > 0 ? lines[i - 1] : null);
            i += run.Count;
        }
    }

    private void AddToBody(CvLine line)
    {
        if (entries.Count > 0)
        {
            entries[^1].Body.Add(line);
        }
    }

    /// <summary>One run may name several entries without a word about them: each has its own date or heading.</summary>
    private void AddHeads(List<CvLine> run, CvLine? above)
    {
        var from = 0;
        while (above is not null && from < run.Count - 1 && IsTailOfBullet(run, from, above))
        {
            AddToBody(run[from++]);
        }

        var starts = Starts(run[from..]);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : run.Count - from;
            entries.Add(new RawEntry(run[(from + starts[i])..(from + end)], []));
        }
    }

    // A bullet's last words on a line of their own look like a company's name; the layout tells.
    private bool IsTailOfBullet(List<CvLine> run, int index, CvLine above)
    {
        var date = run.FindIndex(index, l => l.IsDated);
        return date - index > linesAboveDate
            && above is { IsBullet: true, IsSentence: false }
            && run[index].Kind is BlockKind.Paragraph
            && rules.TitleScore(run[index].Text) == 0;
    }

    private List<int> Starts(List<CvLine> run)
    {
        var dated = Enumerable.Range(0, run.Count).Where(i => run[i].IsDated).ToList();
        if (dated.Count == 0)
        {
            return UndatedStarts(run);
        }

        linesAboveDate ??= dated[0];
        var starts = new List<int> { 0 };
        for (var i = 1; i < dated.Count; i++)
        {
            var heading = run.FindIndex(dated[i - 1] + 1, dated[i] - dated[i - 1], l => l.Kind is BlockKind.Heading);
            starts.Add(heading >= 0 ? heading : Math.Max(dated[i - 1] + 1, dated[i] - dated[0]));
        }

        return starts;
    }

    /// <summary>Without dates a heading below other lines opens an entry, and so does a second title.</summary>
    private List<int> UndatedStarts(List<CvLine> run)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < run.Count; i++)
        {
            var current = run[starts[^1]..i];
            var opensByHeading =
                run[i].Kind is BlockKind.Heading && current.Exists(l => l.Kind is not BlockKind.Heading);
            var isSecondTitle = IsTitle(run[i]) && current.Exists(IsTitle);
            if (rules.EachLineIsAnEntry || opensByHeading || isSecondTitle)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private bool IsTitle(CvLine line) => rules.TitleScore(line.Text) > PieceScores.Organisation(line.Text);
}
