using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>Real inputs outside the repository; tests that need them are skipped without.</summary>
internal static class Corpus
{
    public static string Root => Environment.GetEnvironmentVariable("VITAE_CORPUS") ?? "";

    public static byte[] Bytes(string path)
    {
        Assert.SkipUnless(Directory.Exists(Root), "VITAE_CORPUS is not set");
        return File.ReadAllBytes(Path.Combine(Root, path));
    }

    public static Task<ReadText> ReadAsync(string path) => Read.BytesAsync(Path.GetFileName(path), Bytes(path));
}
