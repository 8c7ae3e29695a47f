namespace Vitae.Storage;

/// <summary>Claims of the processes that share a SQLite file: one locked file each.</summary>
/// <remarks>A lock instead of a row with an expiry: after a crash nobody waits for a lease to run out.</remarks>
internal sealed class FileClaims : IWorkClaims
{
    private const string Extension = ".claim";

    /// <summary>How Linux, macOS and Windows say that another has the file open for itself.</summary>
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);
    private readonly Lazy<string> folder;

    public FileClaims(StorageOptions options, TimeProvider time)
        : this(Path.Combine(options.DataFolder, "claims"), time) { }

    internal FileClaims(string folder, TimeProvider time) =>
        this.folder = new Lazy<string>(() =>
        {
            Directory.CreateDirectory(folder);
            Sweep(folder, time.GetUtcNow().UtcDateTime - Kept);
            return folder;
        });

    public async Task<WorkClaim> TakeAsync(string key, Action onWaiting, CancellationToken ct)
    {
        var path = Path.Combine(folder.Value, key + Extension);
        for (var look = ClaimPace.First; ; look = ClaimPace.After(look))
        {
            // The file stays: deleting it would let two callers hold two files of one name.
            if (TryOpen(path) is { } file)
                return new WorkClaim(file.DisposeAsync);
            if (look == ClaimPace.First)
                onWaiting();
            await Task.Delay(look, ct);
        }
    }

    /// <summary>Removes what work of long ago left behind.</summary>
    private static void Sweep(string folder, DateTime olderThan)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Extension))
        {
            // After a jump of the clock an old file may still be someone's claim.
            if (File.GetLastWriteTimeUtc(path) >= olderThan || TryOpen(path) is not { } old)
                continue;
            old.Dispose();
            File.Delete(path);
        }
    }

    /// <summary>Null when another holds it; a disk that fails is no claim of another's and must not be waited for.</summary>
    private static FileStream? TryOpen(string path)
    {
        try
        {
            return Stamped(
                new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1)
            );
        }
        catch (IOException e) when (InUse.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <summary>A new date, so that no sweep takes it for an old one.</summary>
    private static FileStream Stamped(FileStream opened)
    {
        try
        {
            opened.WriteByte(1);
            opened.Flush();
            return opened;
        }
        catch (IOException)
        {
            opened.Dispose();
            throw;
        }
    }
}
