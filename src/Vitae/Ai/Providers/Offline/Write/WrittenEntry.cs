namespace Vitae.Ai;

/// <summary>An entry's bullets, the most relevant first.</summary>
internal sealed record WrittenEntry(string Id, IReadOnlyList<WrittenClaim> Bullets)
{
    /// <summary>As a draft tells it; an entry without bullets is shown by its id.</summary>
    public IEnumerable<string> ToLines() => Bullets.Count == 0 ? [Id] : Bullets.Select(b => b.ToLine());
}
