namespace Vitae.Ai;

/// <summary>An entry before its slots are read: the lines that name it and the lines that tell of it.</summary>
internal sealed record RawEntry(List<CvLine> Head, List<CvLine> Body);
