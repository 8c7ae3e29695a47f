namespace Vitae.Storage;

/// <summary>How often somebody who waits looks again: soon at first, twice a second later.</summary>
internal static class ClaimPace
{
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    public static TimeSpan After(TimeSpan look) => look + look < Longest ? look + look : Longest;
}
