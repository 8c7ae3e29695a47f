namespace Vitae.Ai;

/// <summary>A validated answer and what it cost.</summary>
public sealed record Answer<T>(T Value, AiUsage Usage);
