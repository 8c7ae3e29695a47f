namespace Vitae.Reading;

/// <summary>A CSV file with its header: cells by column name.</summary>
internal sealed class CsvTable
{
    private readonly List<List<string>> _rows;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    public CsvTable(string text)
    {
        _rows = CsvRows.Read(text.TrimStart('\uFEFF'));
        for (var i = 0; _rows.Count > 0 && i < _rows[0].Count; i++)
            _columns.TryAdd(_rows[0][i], i);
    }

    public IEnumerable<int> Rows => Enumerable.Range(1, Math.Max(0, _rows.Count - 1));

    public bool Has(params string[] columns) => columns.All(_columns.ContainsKey);

    public bool HasOnly(string column) => _columns.Count == 1 && Has(column);

    public string Cell(int row, string column) =>
        _columns.TryGetValue(column, out var i) && i < _rows[row].Count ? _rows[row][i] : "";
}
