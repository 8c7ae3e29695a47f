using Vitae.Ai;

namespace Vitae.Web;

/// <summary>The models there are, and the one used when nobody chose.</summary>
internal sealed record ModelChoice(DefaultModel Default, IReadOnlyList<ModelInfo> Models);
