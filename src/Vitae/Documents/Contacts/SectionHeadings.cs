using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>The lines under which a career is told: headings by layout or by their words.</summary>
internal static class SectionHeadings
{
    public static bool IsSection(Block block) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph && SectionWords.IsSectionName(block.Text);
}
