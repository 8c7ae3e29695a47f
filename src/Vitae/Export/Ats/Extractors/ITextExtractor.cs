namespace Vitae.Export;

/// <summary>A program that reads a written file as a tracking system might.</summary>
internal interface ITextExtractor
{
    string Name { get; }

    /// <summary>The formats it reads: <c>pdf</c>, <c>docx</c>.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>The text; null where the program is not on this machine.</summary>
    Task<string?> ReadAsync(string fileName, byte[] bytes, CancellationToken ct);
}
