using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Vitae.Reading;

namespace Vitae.Templates;

/// <summary>
/// On a page written from right to left, gives what is read from left to right an element of its own (<c>bdi</c>): left
/// alone, "C#" is printed as "#C", "180 ms" as "ms 180", and two addresses side by side change places.
/// </summary>
internal static class MixedDirection
{
    private static readonly string[] Inline = ["a", "b", "code", "em", "i", "small", "span", "strong", "time"];

    public static string Isolate(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        if (page.Body is { } body)
            IsolateIn(body);
        return page.ToHtml();
    }

    private static void IsolateIn(INode parent)
    {
        var forward = new List<INode>();
        foreach (var child in parent.ChildNodes.ToList())
        {
            if (IsForward(child))
            {
                forward.Add(child);
                continue;
            }
            IsolateTogether(forward);
            IsolateAlone(child);
        }
        IsolateTogether(forward);
    }

    /// <summary>Neighbours without an Arabic or Hebrew letter keep their order among themselves, so they share one element.</summary>
    private static void IsolateTogether(List<INode> nodes)
    {
        var run = nodes.SkipWhile(IsSeparator).Reverse().SkipWhile(IsSeparator).Reverse().ToList();
        nodes.Clear();
        if (run.Count == 1)
            IsolateAlone(run[0]);
        else if (run.Count > 1 && NeedsIsolation(string.Concat(run.Select(n => n.TextContent))))
        {
            var bdi = NewBdi(run[0].Owner!);
            run[0].Parent!.InsertBefore(bdi, run[0]);
            foreach (var node in run)
                bdi.AppendChild(node);
        }
    }

    private static void IsolateAlone(INode node)
    {
        if (node is IText text)
            IsolateRuns(text);
        else
            IsolateIn(node);
    }

    private static void IsolateRuns(IText node)
    {
        var text = node.Data;
        var end = 0;
        foreach (
            var (start, length) in Runs(text).Where(r => NeedsIsolation(text.Substring(r.Start, r.Length))).ToList()
        )
        {
            var bdi = NewBdi(node.Owner!);
            bdi.TextContent = text.Substring(start, length);
            node.Parent!.InsertBefore(node.Owner!.CreateTextNode(text[end..start]), node);
            node.Parent.InsertBefore(bdi, node);
            end = start + length;
        }
        node.Data = text[end..];
    }

    /// <summary>A text all Latin keeps its full stop: "Ltd.".</summary>
    private static List<(int Start, int Length)> Runs(string text)
    {
        var runs = Direction.ForwardRuns(text).ToList();
        if (runs.Count == 1 && !text.Any(Direction.IsRightToLeft))
            runs[0] = (runs[0].Start, text.AsSpan().TrimEnd(" \n\r\t,;:·–-").Length - runs[0].Start);
        return runs;
    }

    /// <summary>A number alone, its sign included, stands right in any script; names do not, nor do two numbers in a row.</summary>
    private static bool NeedsIsolation(string run) =>
        run.Any(char.IsLetter)
        || run.IndexOfAny(['$', '€', '£', '¥']) >= 0
        || run.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsDigit)) > 1;

    private static bool IsForward(INode node) =>
        (node is IText || (node is IElement element && Inline.Contains(element.LocalName)))
        && !node.TextContent.Any(Direction.IsRightToLeft);

    private static bool IsSeparator(INode node) => !node.TextContent.Any(char.IsLetterOrDigit);

    private static IElement NewBdi(IDocument page)
    {
        var bdi = page.CreateElement("bdi");
        bdi.SetAttribute("dir", "ltr");
        return bdi;
    }
}
