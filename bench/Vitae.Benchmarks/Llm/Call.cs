namespace Vitae.Benchmarks.Llm;

/// <summary>One model call in tokens of o200k: what was sent, what came back, what a provider's cache could have known.</summary>
/// <param name="Stage">The prompt's name.</param>
/// <param name="Input">Messages and schema.</param>
/// <param name="Schema">The schema's part of it.</param>
/// <param name="Output">The answer.</param>
/// <param name="Known">Tokens at the beginning of the messages that an earlier call had sent, byte for byte.</param>
internal sealed record Call(string Stage, int Input, int Schema, int Output, int Known);
