using System.Text;
using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>A posting in any readable format becomes numbered lines and hints; other jobs, forms and cookie text stay out.</summary>
internal sealed partial class PostingReader(DocumentReader reader)
{
    private const string BlockPrefix = "j1";

    /// <exception cref="VitaeException"><c>invalid_input</c>: empty. <c>unsupported_document</c>: not a format we read.</exception>
    public async Task<JobPosting> ReadAsync(JobSource source, CancellationToken ct)
    {
        var page = Page(source.Content);
        if (page is { HasText: false } || source.Content.Span.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
        {
            throw Empty(source.Name);
        }

        var content = page is null ? source.Content : Encoding.UTF8.GetBytes(page.Html);
        var read = await reader.ReadAsync(source.Name, content, BlockPrefix, ct);
        var blocks = PostingNoise.Without(read.Blocks).Where(b => !PostingNotices.IsTrap(b)).ToList();
        if (!blocks.Exists(b => b.Text.Any(char.IsLetter)))
        {
            throw Empty(source.Name);
        }

        return new JobPosting
        {
            Source = source.Name,
            Text = read.Text,
            Blocks = blocks,
            TitleHint = page?.Hints.Title ?? Heading(blocks),
            CompanyHint = page?.Hints.Company,
            LocationHint = page?.Hints.Location,
            Warnings = [.. page?.Warnings ?? [], .. read.Warnings, .. PostingNotices.In(read.Blocks)],
        };
    }

    /// <summary>The page when the bytes are HTML, or pasted text with HTML in it as forums store it.</summary>
    private static PostingPage? Page(ReadOnlyMemory<byte> content) =>
        TextDecoder.TryDecode(content, out var text) && (IsHtml(text) || Fragment().IsMatch(text))
            ? PostingPage.From(text)
            : null;

    private static bool IsHtml(string text) =>
        text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<") && Tag().IsMatch(text);

    private static string? Heading(List<Block> blocks) =>
        blocks[0].Kind == BlockKind.Heading && blocks[0].Text.Length < 120 ? blocks[0].Text : null;

    private static VitaeException Empty(string name) =>
        new(
            ErrorCodes.InvalidInput,
            $"The job posting \"{name}\" holds no text.",
            "Save the page again once it has loaded, or paste the posting's text."
        );

    [GeneratedRegex(
        @"<(?:!doctype|html|head|body|div|main|section|article|p|h[1-6]|ul|span|meta|script)[\s>]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"</?(?:p|br|li|ul)\s*/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Fragment();
}
