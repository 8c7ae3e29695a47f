using System.Text;

namespace Vitae.Jobs;

/// <summary>A posting as the user hands it over.</summary>
/// <param name="Name">File name, <c>stdin</c>, <c>text</c> or the page's address.</param>
public sealed record JobSource(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Pasted text.</summary>
    public static JobSource FromText(string text) => new("text", Encoding.UTF8.GetBytes(text));
}
