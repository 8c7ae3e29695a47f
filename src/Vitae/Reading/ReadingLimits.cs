namespace Vitae.Reading;

/// <summary>How much of a stranger's file is read before it is refused.</summary>
public sealed record ReadingLimits
{
    public static readonly ReadingLimits Default = new();

    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Pages of a PDF.</summary>
    public int MaxPages { get; init; } = 100;

    /// <summary>Characters of all blocks together.</summary>
    public int MaxCharacters { get; init; } = 1_000_000;

    /// <summary>Files in a ZIP; Office documents are ZIPs.</summary>
    public int MaxEntries { get; init; } = 2_000;

    /// <summary>Bytes that really come out when a ZIP or a PDF's stream is unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 64 * 1024 * 1024;

    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Pages without text, where Tesseract is installed.</summary>
    public ScanLimits Scans { get; init; } = new();

    /// <summary>Heap of the process that parses.</summary>
    public long MaxHeapBytes { get; init; } = 384 * 1024 * 1024;
}
