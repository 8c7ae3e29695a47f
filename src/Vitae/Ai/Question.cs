namespace Vitae.Ai;

/// <summary>What a stage asks: a prompt by name, its variables, and the stage's own rules for the answer.</summary>
/// <typeparam name="T">The answer's shape; its JSON schema goes to the model.</typeparam>
public sealed record Question<T>
    where T : class
{
    /// <summary>A prompt's name, such as <c>match_job</c>; also the stage's name in ledger and progress.</summary>
    public required string Prompt { get; init; }
    public required PromptVariables Variables { get; init; }

    /// <summary>Sentences saying what is wrong with a well-formed answer; empty = accepted.</summary>
    public Func<T, IReadOnlyList<string>> Validate { get; init; } = _ => [];
}
