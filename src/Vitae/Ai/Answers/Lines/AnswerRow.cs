namespace Vitae.Ai;

/// <summary>A line of an answer with several slots: <c>Nurse | Elm Hospital | | 2019</c>; an empty slot is null.</summary>
internal static class AnswerRow
{
    private const char Border = '|';

    /// <summary>Empty slots at the end may be left out; null for more slots than there are.</summary>
    public static string?[]? Split(string line, int slots)
    {
        var cells = line.Split(Border, StringSplitOptions.TrimEntries);
        return cells.Length > slots
            ? null
            : [.. cells.Select(c => c.Length == 0 ? null : c), .. new string?[slots - cells.Length]];
    }

    public static string Join(params IEnumerable<string?> slots) =>
        string.Join(" | ", slots.Select(s => s?.Replace(Border, '/'))).TrimEnd(' ', Border);
}
