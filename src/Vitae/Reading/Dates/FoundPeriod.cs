namespace Vitae.Reading;

/// <summary>A date or range found in a text, with its character span.</summary>
internal sealed record FoundPeriod(int Start, int End, Period Period);
