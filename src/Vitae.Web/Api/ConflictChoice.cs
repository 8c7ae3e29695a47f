namespace Vitae.Web;

/// <summary>A decision between documents, such as <c>e1.dates=2</c>.</summary>
internal sealed record ConflictChoice(string Choice);
