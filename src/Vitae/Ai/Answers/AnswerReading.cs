namespace Vitae.Ai;

/// <summary>An answer's value, or the sentences that say why it has none.</summary>
internal sealed record AnswerReading<T>(T? Value, IReadOnlyList<string> Errors)
    where T : class
{
    public bool IsGood => Value is not null && Errors.Count == 0;
}
