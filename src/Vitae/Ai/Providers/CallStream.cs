namespace Vitae.Ai;

/// <summary>A body that ends with its call: OllamaSharp reads without a token, so the stream brings the call's own.</summary>
internal sealed class CallStream(Stream body, CancellationToken call) : Stream
{
    /// <summary>Far above any answer a model could give.</summary>
    public const int MostBytes = 32 * 1024 * 1024;
    private long total;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!cancellationToken.CanBeCanceled || cancellationToken == call)
        {
            return Counted(await body.ReadAsync(buffer, call));
        }
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, call);
        return Counted(await body.ReadAsync(buffer, both.Token));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        call.ThrowIfCancellationRequested();
        return Counted(body.Read(buffer, offset, count));
    }

    private int Counted(int bytes)
    {
        total += bytes;
        return total <= MostBytes ? bytes : throw new IOException("The answer has no end.");
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
        }
        base.Dispose(disposing);
    }
}
