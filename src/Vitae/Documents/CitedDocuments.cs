using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>Documents that saved versions cite: their ids are never given to another file, even when they were removed.</summary>
internal static partial class CitedDocuments
{
    /// <summary>The highest number cited, 3 for <c>d3.14</c>; 0 when nothing is.</summary>
    public static async Task<int> LastAsync(VitaeDb db, string sessionId, CancellationToken ct)
    {
        var profiles = await db
            .GeneratedResumes.Where(r => r.SessionId == sessionId)
            .Select(r => r.Profile)
            .ToListAsync(ct);
        return profiles
            .SelectMany(p => BlockId().Matches(p))
            .Select(m => Number(m.Groups["document"].Value))
            .DefaultIfEmpty()
            .Max();
    }

    public static int Number(string documentId) =>
        int.Parse(documentId.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
            "(?<document>d\d{1,6})\.\d+"
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex BlockId();
}
