using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Vitae.Reading;

/// <summary>A few reader processes, kept for the next file; one that takes too long or dies costs its own file only.</summary>
internal sealed partial class ReaderPool(ReaderCommand command, ReadingLimits limits, ILogger<ReaderPool> logger)
    : IReadingPlace,
        IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Clamp(Environment.ProcessorCount, 1, 4));
    private readonly ConcurrentBag<ReaderWorker> _idle = [];

    public async Task<ReadText> ReadAsync(ReadRequest request, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        var worker = _idle.TryTake(out var kept) ? kept : new ReaderWorker(command.Start());
        try
        {
            var reply = await worker.AskAsync(request, limits, ct);
            return reply?.Text ?? throw Refusal(request, reply, worker);
        }
        finally
        {
            if (worker.IsReusable)
                _idle.Add(worker);
            else
                worker.Dispose();
            _places.Release();
        }
    }

    public void Dispose()
    {
        foreach (var worker in _idle)
            worker.Dispose();
        _places.Dispose();
    }

    private VitaeException Refusal(ReadRequest request, ReadReply? reply, ReaderWorker worker)
    {
        if (reply?.Message is { } message)
            return new VitaeException(ErrorCodes.UnsupportedDocument, message, reply.Hint)
            {
                NeedsPassword = reply.NeedsPassword,
            };
        LogLost(logger, worker.Id, worker.IsTooSlow);
        var file = new SourceFile(request.FileName, request.Content);
        return worker.IsTooSlow
            ? file.Refuse(
                $"takes longer than {limits.MaxTime.TotalSeconds:0} seconds to read",
                "Save it again as a simple PDF or DOCX and add that file"
            )
            : file.Refuse(
                "could not be read: it is damaged, or made to break its reader",
                "Open it, save it again and add that file"
            );
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reader process {Id} was lost (too slow: {TooSlow})")]
    private static partial void LogLost(ILogger logger, int id, bool tooSlow);
}
