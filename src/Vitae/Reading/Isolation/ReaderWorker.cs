using System.Diagnostics;

namespace Vitae.Reading;

/// <summary>One reader process and the pipe to it.</summary>
internal sealed class ReaderWorker : IDisposable
{
    /// <summary>Retired in time, before leaks of any parser add up.</summary>
    private const int MostFiles = 200;
    private readonly Process _process;
    private int _files;

    public ReaderWorker(Process process)
    {
        _process = process;
        // Unread, a full pipe would block the process; what it holds is of no use to anyone.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public bool IsReusable { get; private set; }

    public bool IsTooSlow { get; private set; }

    /// <summary>Null when the process died or was too slow.</summary>
    public async Task<ReadReply?> AskAsync(ReadRequest request, ReadingLimits limits, CancellationToken ct)
    {
        IsReusable = false;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(limits.MaxTime);
        try
        {
            await ReaderWire.SendAsync(_process.StandardInput.BaseStream, request, limit.Token);
            var reply = await ReaderWire.ReceiveReplyAsync(
                _process.StandardOutput.BaseStream,
                () => limit.CancelAfter(limits.MaxTime + limits.Scans.MaxTimeOfPage),
                limit.Token
            );
            IsReusable = reply is { IsLast: false } && ++_files < MostFiles;
            return reply;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            IsTooSlow = true;
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
        _process.Dispose();
    }
}
