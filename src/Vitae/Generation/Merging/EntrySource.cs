using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>An entry as one document tells it.</summary>
internal sealed record EntrySource(ProfileEntry Entry, int Rank)
{
    public string DocumentId => DocumentOf(Entry.Blocks.Count > 0 ? Entry.Blocks[0] : "");

    public Period? Period => Entry.Period;

    public static string DocumentOf(string blockId) => blockId.Split('.')[0];
}
