using System.Text;

namespace Vitae.Reading;

/// <summary>CSV as LinkedIn writes it: quoted cells may hold commas, quotes and line breaks.</summary>
internal static class CsvRows
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                EndCell();
            else if (c == '\n' && !quoted)
                EndRow();
            else if (c != '\r' || quoted)
                cell.Append(c);
        }
        EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString().Trim());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (row.Exists(c => c.Length > 0))
                rows.Add(row);
            row = [];
        }
    }
}
