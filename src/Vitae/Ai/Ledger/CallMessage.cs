namespace Vitae.Ai;

/// <summary>One message in the JSON of <c>ai_calls.request</c>; personal data.</summary>
internal sealed record CallMessage(string Role, string Text);
