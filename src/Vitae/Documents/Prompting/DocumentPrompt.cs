using System.Text;
using Vitae.Ai;
using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>Documents as a model may see them: numbered lines without who the candidate is, and without file names.</summary>
public static class DocumentPrompt
{
    /// <summary>One part a document, ids unchanged; what is found in one document is masked in all.</summary>
    public static IReadOnlyList<PromptData> Render(IReadOnlyList<SourceDocument> documents) =>
        Render(documents, block => block.ToPromptLine());

    /// <summary>The same with lines under other names than the blocks' ids.</summary>
    internal static IReadOnlyList<PromptData> Render(
        IReadOnlyList<SourceDocument> documents,
        Func<Block, string> toLine
    )
    {
        var mask = new ContactMask([
            .. documents.Select(d => d.Contact),
            .. documents.Select(d => d.Corrected).OfType<ContactDetails>().Distinct(),
        ]);
        return [.. documents.Select(d => new PromptData("document", Attributes(d), Lines(d, mask, toLine)))];
    }

    private static string Attributes(SourceDocument document) =>
        $"id=\"{document.Id}\" kind=\"{DocumentKinds.ToWire(document.Kind)}\"";

    private static string Lines(SourceDocument document, ContactMask mask, Func<Block, string> toLine)
    {
        var omitted = PrivateLines.Omitted(document.Blocks);
        var head = HeadBlocks.In(document.Blocks);
        var lines = new StringBuilder();
        foreach (var block in document.Blocks.Where(b => !omitted.Contains(b.Id)))
        {
            if (Shown(block, head.Contains(block.Id), mask) is { } shown)
            {
                lines.Append(toLine(shown)).Append('\n');
            }
        }

        return lines.ToString().TrimEnd('\n');
    }

    /// <summary>The block masked; null when nothing is left worth sending.</summary>
    private static Block? Shown(Block block, bool isHead, ContactMask mask)
    {
        if (PlaceholderText.IsNothingElse(block.Text))
        {
            return null;
        }

        var text = mask.Mask(PrivateLines.Strip(block.Text, isHead), isHead);
        // "Work" as a heading opens the career; before a number it would be a label.
        var isLabel = isHead && block.Kind is not BlockKind.Heading;
        return text.Length == 0 || ContactMask.IsOnlyContact(text, isLabel) ? null : block with { Text = text };
    }
}
