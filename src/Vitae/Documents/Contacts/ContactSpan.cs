namespace Vitae.Documents;

/// <summary>A contact detail in a block's text.</summary>
internal readonly record struct ContactSpan(ContactField Field, int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);

    public bool Overlaps(ContactSpan other) => Start < other.End && other.Start < End;
}
