using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Vitae.Reading;

/// <summary>Flate that is counted before it is kept.</summary>
internal sealed class CappedFlate(FlateFilter inner, CappedFilters cap) : IFilter
{
    /// <summary>Deflate grows data 1032-fold at most, so smaller streams cannot hurt.</summary>
    private const int Harmless = 16 * 1024;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        if (input.Length > Harmless && Grows(input))
            throw cap.Refuse();
        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private bool Grows(Memory<byte> input)
    {
        var buffer = new byte[81920];
        long total = 0;
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            for (int read; (read = inflate.Read(buffer)) > 0 && total <= cap.MaxBytes; )
                total += read;
        }
        catch (InvalidDataException)
        {
            // Damaged streams are PdfPig's to repair; what came out until then is counted.
        }
        return total > cap.MaxBytes;
    }
}
