namespace Vitae.Storage;

/// <summary>Everything in one new SQLite file, whatever the database: a backup that can be opened as it is.</summary>
public static class DatabaseBackup
{
    public static Task<IReadOnlyList<TableCopy>> RunAsync(StorageOptions from, string file, CancellationToken ct) =>
        File.Exists(file)
            ? throw new VitaeException(
                ErrorCodes.StorageError,
                $"{file} exists; a backup never overwrites anything.",
                "Name a new file."
            )
            : DatabaseCopy.RunAsync(from, new StorageOptions { DatabasePath = file }, ct);
}
