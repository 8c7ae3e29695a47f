namespace Vitae.Ai;

/// <summary>The model used when nobody chose one, and why.</summary>
/// <param name="Id">A model id.</param>
/// <param name="IsForWantOfKey">True when the offline model stands in because no key is set.</param>
/// <param name="Reason">A sentence for people.</param>
public sealed record DefaultModel(string Id, bool IsForWantOfKey, string Reason);
