namespace Vitae.Reading;

/// <summary>Counts text that a person would not see: it is left out and reported, never quoted.</summary>
internal sealed class HiddenText
{
    private readonly SortedDictionary<string, int> _characters = new(StringComparer.Ordinal);

    /// <param name="how">Such as "white on white" or "off the page".</param>
    /// <param name="text">What was found.</param>
    public void Add(string how, string text)
    {
        var count = text.Count(c => !char.IsWhiteSpace(c));
        if (count > 0)
            _characters[how] = _characters.GetValueOrDefault(how) + count;
    }

    public IEnumerable<string> Warnings =>
        _characters.Select(c => $"Hidden text was left out: {c.Value} characters, {c.Key}.");
}
