using System.Security.Cryptography;

namespace Vitae.Storage;

/// <summary>The installation's secret beside a SQLite file, readable by its owner alone.</summary>
internal static class SecretFile
{
    private const int Length = 32;

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(Length);

    public static byte[] ReadOrCreate(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
            Write(path, NewSecret());
        var secret = File.ReadAllBytes(path);
        return secret.Length == Length
            ? secret
            : throw new VitaeException(
                ErrorCodes.StorageError,
                $"The installation secret '{path}' is damaged.",
                "Delete the file; a new one is made, and answers already paid for are asked anew."
            );
    }

    /// <summary>Written aside and moved into place, so that a second process never reads half a secret; one that is there stays.</summary>
    public static void Write(string path, byte[] secret)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, options))
            stream.Write(secret);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
