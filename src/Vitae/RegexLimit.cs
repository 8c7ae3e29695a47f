namespace Vitae;

/// <summary>How long a pattern may look through a text before it is taken for runaway.</summary>
/// <remarks>By the clock and not by work done: on a machine with fifty busy threads a second is soon over.</remarks>
public static class RegexLimit
{
    public const int Milliseconds = 15_000;
}
