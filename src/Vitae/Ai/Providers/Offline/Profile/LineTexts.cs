namespace Vitae.Ai;

/// <summary>Looks lines up by id: which document tells them, and which repeat another word for word.</summary>
internal sealed class LineTexts
{
    private readonly Dictionary<string, (string Text, int Document)> lines = new(StringComparer.Ordinal);
    private int documents;

    public void Add(IEnumerable<CvLine> document)
    {
        documents++;
        foreach (var line in document)
        {
            lines.TryAdd(line.Id, (PlainWords.Fold(line.Text), documents));
        }
    }

    public int DocumentOf(string id) => lines.TryGetValue(id, out var line) ? line.Document : 0;

    public List<string> WithoutRepeats(IEnumerable<string> ids) =>
        ids.DistinctBy(id => lines.TryGetValue(id, out var line) ? line.Text : id, StringComparer.Ordinal).ToList();
}
