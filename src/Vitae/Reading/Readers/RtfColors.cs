namespace Vitae.Reading;

/// <summary>The colour table of an RTF file: which numbers mean white.</summary>
internal sealed class RtfColors
{
    private readonly HashSet<int> _white = [];
    private bool _inTable;
    private int _index;
    private int _sum;

    public bool IsWhite(int color) => _white.Contains(color);

    /// <summary>Control words: the table's start and its parts.</summary>
    public void Take(string word, int? number)
    {
        if (word is "colortbl")
            (_inTable, _index, _sum) = (true, 0, 0);
        else if (_inTable && word is "red" or "green" or "blue")
            _sum += number ?? 0;
        else if (word is "stylesheet" or "pard" or "info" or "generator")
            _inTable = false;
    }

    /// <summary>Text: each semicolon ends a colour.</summary>
    public void Take(string text)
    {
        if (!_inTable)
            return;
        foreach (var _ in text.Where(c => c == ';'))
        {
            if (_sum >= 3 * 250)
                _white.Add(_index);
            (_index, _sum) = (_index + 1, 0);
        }
    }
}
