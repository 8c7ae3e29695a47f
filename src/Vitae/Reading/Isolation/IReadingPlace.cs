namespace Vitae.Reading;

/// <summary>Where a file is parsed: in this process, or in one that may die of it.</summary>
internal interface IReadingPlace
{
    Task<ReadText> ReadAsync(ReadRequest request, CancellationToken ct);
}
