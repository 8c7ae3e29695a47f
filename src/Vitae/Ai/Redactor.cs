using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Takes keys out of any text that leaves the process: errors, debug output, logs.</summary>
public sealed partial class Redactor
{
    private const string Mask = "[key removed]";
    private readonly IReadOnlyList<string> secrets;

    internal Redactor(ModelSettings settings)
        : this(settings.Secrets) { }

    /// <param name="secrets">Exact values to remove wherever they appear.</param>
    public Redactor(IEnumerable<string> secrets)
    {
        // Longest first: a key that contains another must not leave its tail behind.
        this.secrets = [.. secrets.Where(s => s.Length >= 4).OrderByDescending(s => s.Length)];
    }

    public string Redact(string text)
    {
        foreach (var secret in secrets)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }
        return Credential().Replace(KeyShape().Replace(text, Mask), "${name}" + Mask);
    }

    // Providers echo keys half masked ("sk-abc***xyz"), so the shape counts too, not only the exact value.
    [GeneratedRegex(
        @"\b(sk|pk|rk|gsk|xai|hf)[-_][A-Za-z0-9_*.\-]{8,}",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex KeyShape();

    [GeneratedRegex(
        @"\b(?<name>(bearer|basic)\s+(?=\S{16})(?=\S*\d)|(x-api-key|api[-_]?key|access[-_]?token)[""']?\s*[:=]\s*[""']?)[^\s""'&,;\[]{6,}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Credential();
}
