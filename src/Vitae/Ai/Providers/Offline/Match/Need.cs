namespace Vitae.Ai;

/// <summary>One named thing a requirement wants, and the lines that show it; evidence without being met = less than asked.</summary>
internal sealed record Need(string Name, bool IsMet, IReadOnlyList<ProfileItem> Evidence);
