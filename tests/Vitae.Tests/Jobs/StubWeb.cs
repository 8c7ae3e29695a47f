using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Vitae.Jobs;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Jobs;

/// <summary>A small internet: names of its own, and one public address that answers by path.</summary>
internal sealed class StubWeb
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.215.14");
    private readonly Dictionary<string, byte[]> answers = new(StringComparer.Ordinal);
    private readonly PostingFetcher fetcher;
    private int rebinds;
    private bool isDripping;

    public StubWeb(TimeProvider? clock = null) =>
        fetcher = new PostingFetcher(
            new NetworkDoor { Resolve = ResolveAsync, Dial = DialAsync },
            clock ?? TimeProvider.System
        );

    /// <summary>Done once <c>/silent</c>, which never answers, was asked.</summary>
    public TaskCompletionSource Silence { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where <c>/drip</c>, whose page has hardly begun, goes on; there once it was asked.</summary>
    public TaskCompletionSource<PipeWriter> Drip { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Addresses that were really connected to.</summary>
    public List<IPAddress> Dialled { get; } = [];

    public StubWeb Answers(string path, string head, byte[] body)
    {
        answers[path] =
        [
            .. Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"
            ),
            .. body,
        ];
        return this;
    }

    public StubWeb Answers(string path, string head, string body = "") =>
        Answers(path, head, Encoding.UTF8.GetBytes(body));

    public Task<JobSource> FetchAsync(string url) => fetcher.FetchAsync(url, TestHouse.Ct);

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken ct) =>
        Task.FromResult<IPAddress[]>(
            host switch
            {
                _ when IPAddress.TryParse(host, out var address) => [address],
                "public.test" => [Public],
                "rebind.test" => [rebinds++ == 0 ? Public : IPAddress.Loopback],
                "dual.test" => [Public, IPAddress.Parse("10.0.0.7")],
                "aaaa.test" => [Public, IPAddress.Parse("fd00::7")],
                "private.test" => [IPAddress.Parse("192.168.1.7")],
                _ => throw new SocketException((int)SocketError.HostNotFound),
            }
        );

    private Task<Stream> DialAsync(IPEndPoint target, CancellationToken ct)
    {
        Dialled.Add(target.Address);
        return Task.FromResult<Stream>(new Connection(this));
    }

    private byte[] Answer(string request)
    {
        var path = request.Split(' ')[1];
        if (path == "/silent")
        {
            Silence.SetResult();
            return [];
        }

        if (path == "/drip")
        {
            isDripping = true;
            return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<"u8.ToArray();
        }

        return answers.TryGetValue(path, out var answer) ? answer
            : path == "/loop"
                ? Encoding.ASCII.GetBytes("HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n")
            : Encoding.ASCII.GetBytes(
                "HTTP/1.1 302 Found\r\nLocation: http://rebind.test/again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            );
    }

    /// <summary>Each request written to it makes its answer readable.</summary>
    private sealed class Connection(StubWeb web) : Stream
    {
        private readonly Pipe answers = new();
        private readonly StringBuilder asked = new();

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            asked.Append(Encoding.ASCII.GetString(buffer.Span));
            if (asked.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                var answer = web.Answer(asked.ToString());
                asked.Clear();
                // Larger answers than the pipe holds are read while they are written.
                _ = answer.Length == 0 ? null : answers.Writer.WriteAsync(answer, cancellationToken).AsTask();
            }

            if (asked.Length == 0 && web.isDripping)
            {
                web.Drip.TrySetResult(answers.Writer);
            }

            await Task.CompletedTask;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            answers.Reader.AsStream(leaveOpen: true).ReadAsync(buffer, cancellationToken);

        /// <summary>A closed connection ends a read that waits, as a socket does.</summary>
        protected override void Dispose(bool disposing)
        {
            answers.Writer.Complete(new IOException("The connection was closed."));
            base.Dispose(disposing);
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
