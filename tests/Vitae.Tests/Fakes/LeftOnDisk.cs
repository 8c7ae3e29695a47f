using System.Text;

namespace Vitae.Tests.Fakes;

/// <summary>The bytes of a folder's files as text, to look for what must not be there.</summary>
internal static class LeftOnDisk
{
    public static IEnumerable<(string File, string Text)> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (file, Latin1(file)));

    private static string Latin1(string file)
    {
        try
        {
            using var stream = new FileStream(
                file,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        // SQLite's own files go with its last connection, which another test's clearing of all pools may close.
        catch (FileNotFoundException)
        {
            return "";
        }
    }
}
