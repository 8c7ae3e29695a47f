using System.Runtime.CompilerServices;

namespace Vitae.Tests.Golden;

/// <summary>A file that says what a result must be; <c>VITAE_UPDATE_GOLDEN=1</c> writes it anew, for a person to look at.</summary>
internal static class GoldenFile
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("VITAE_UPDATE_GOLDEN") is "1";

    public static void Matches(string name, string actual) =>
        Assert.Equal(Expected(name, actual), actual, ignoreLineEndingDifferences: true);

    /// <summary>What the file says; the actual text itself while updating.</summary>
    public static string Expected(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"{name} is missing: run once with VITAE_UPDATE_GOLDEN=1 and look at it.");
        return File.ReadAllText(path);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
