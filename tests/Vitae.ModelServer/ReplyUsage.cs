namespace Vitae.ModelServer;

/// <summary>Tokens of one answer; <paramref name="Input"/> includes the cached ones.</summary>
public sealed record ReplyUsage(int Input, int Output, int Cached);
