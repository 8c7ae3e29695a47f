namespace Vitae.Reading;

/// <summary>A year, with a month only where the candidate gave one.</summary>
public readonly record struct YearMonth(int Year, int? Month = null)
{
    /// <summary><c>2023-06</c> or <c>2023</c>.</summary>
    public override string ToString() => Month is { } month ? $"{Year:D4}-{month:D2}" : $"{Year:D4}";
}
