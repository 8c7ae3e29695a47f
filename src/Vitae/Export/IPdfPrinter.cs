namespace Vitae.Export;

/// <summary>Prints a page: a browser, in the project that carries one, or a test's double.</summary>
public interface IPdfPrinter
{
    /// <summary>The page as PDF; its own styles say which paper.</summary>
    Task<byte[]> PrintAsync(string html, CancellationToken ct);
}
