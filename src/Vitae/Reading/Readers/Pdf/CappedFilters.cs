using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Vitae.Reading;

/// <summary>PdfPig's filters with a limit on what comes out of Flate, the one that can turn a megabyte into a gigabyte.</summary>
internal sealed class CappedFilters(SourceFile file, ReadingLimits limits) : IFilterProvider
{
    private static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    /// <summary>A stream was too large: the parser may have swallowed the refusal.</summary>
    public bool WereExceeded { get; private set; }

    public long MaxBytes => limits.MaxUnpackedBytes;

    public VitaeException Refuse()
    {
        WereExceeded = true;
        return file.Refuse($"unpacks to more than {MaxBytes >> 20} MB, as bombs do", "Add a smaller file");
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Cap(Inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Cap(Inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Cap(Inner.GetAllFilters());

    private IReadOnlyList<IFilter> Cap(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(f => f is FlateFilter flate ? new CappedFlate(flate, this) : f)];
}
