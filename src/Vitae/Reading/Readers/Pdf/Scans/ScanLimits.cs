namespace Vitae.Reading;

/// <summary>What reading scanned pages may cost; pages left over are named instead.</summary>
public sealed record ScanLimits
{
    public TimeSpan MaxTimeOfPage { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>For all scanned pages of one file.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Memory of the program that draws or recognises a page.</summary>
    public long MaxBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>The longer side of the picture of a page: A4 at some 220 dots an inch.</summary>
    public int MaxPixels { get; init; } = 2600;
}
