namespace Vitae.Reading;

/// <summary>Parses here: for tests, benchmarks, and formats whose parser is our own few lines.</summary>
internal sealed class InThisProcess(FormatReaders readers) : IReadingPlace
{
    public Task<ReadText> ReadAsync(ReadRequest request, CancellationToken ct) =>
        Task.Run(
            () =>
                readers
                    .Read(new SourceFile(request.FileName, request.Content) { Password = request.Password }, ct)
                    .Number(request.FileName, request.Prefix),
            ct
        );
}
