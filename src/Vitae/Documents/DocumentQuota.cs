using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>Refuses what would be more than a session or an owner may hold, before anything is parsed or stored.</summary>
internal sealed class DocumentQuota(DocumentLimits limits)
{
    /// <param name="db">Shows the owner's rows alone.</param>
    /// <param name="sessionId">Where the files would go.</param>
    /// <param name="files">The sizes of those that are given.</param>
    /// <exception cref="VitaeException"><c>invalid_input</c>: which limit, how much there is, how much was given.</exception>
    public async Task CheckAsync(VitaeDb db, string sessionId, IReadOnlyList<int> files, CancellationToken ct)
    {
        var own = db.UploadedDocuments.Where(d => d.SessionId == sessionId);
        var count = await own.CountAsync(ct);
        if (count + files.Count > limits.MaxDocuments)
        {
            throw Over(
                $"A session holds at most {limits.MaxDocuments} documents; it has {count} and {files.Count} more were given.",
                "Hand over fewer files."
            );
        }

        var given = files.Sum(length => (long)length);
        var held = await own.SumAsync(d => (long)d.Content.Length, ct);
        if (held + given > limits.MaxSessionBytes)
        {
            throw Over(
                $"A session holds at most {Megabytes(limits.MaxSessionBytes)} of documents; it has {Megabytes(held)} and {Megabytes(given)} more were given.",
                "Hand over smaller files, without pictures if you can."
            );
        }

        var all = await db.UploadedDocuments.SumAsync(d => (long)d.Content.Length, ct);
        if (all + given > limits.MaxOwnerBytes)
        {
            throw Over(
                $"Your sessions together hold at most {Megabytes(limits.MaxOwnerBytes)} of documents; they have {Megabytes(all)} and {Megabytes(given)} more were given.",
                "Delete sessions that you no longer need."
            );
        }
    }

    private static VitaeException Over(string message, string hint) => new(ErrorCodes.InvalidInput, message, hint);

    private static string Megabytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.##} MB");
}
