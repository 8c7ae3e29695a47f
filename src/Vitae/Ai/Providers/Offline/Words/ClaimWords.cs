namespace Vitae.Ai;

/// <summary>Tells what the candidate says of themself from what they deny, wish for or say of the employer.</summary>
internal static class ClaimWords
{
    private static readonly Lazy<WordTable> Table = new(() => WordTable.Load("claims"));

    /// <summary>A letter's sentence counts only where it plainly says "I did": "I have not used Terraform" is no skill.</summary>
    public static bool IsOwnClaim(string sentence)
    {
        var kinds = KindsIn(sentence);
        return kinds.Contains("self")
            && !kinds.Contains("denial")
            && !kinds.Contains("you")
            && !kinds.Contains("never");
    }

    public static bool IsDenial(string sentence) => KindsIn(sentence).Contains("never");

    /// <summary>What a certificate's line is: <c>title</c>, <c>before</c> the course's name, <c>issued</c>; null for any other.</summary>
    public static string? KindOf(string line) => Table.Value.KindOf(line);

    public static HashSet<string> KindsIn(string sentence) =>
        Table.Value.FindIn(PlainWords.Words(sentence)).Select(f => f.Kind).ToHashSet(StringComparer.Ordinal);
}
