using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Vitae.Reading;

/// <summary>Requests and replies as length-prefixed parts over a pipe.</summary>
internal static class ReaderWire
{
    public static async Task SendAsync(Stream pipe, ReadRequest request, CancellationToken ct)
    {
        await WritePartAsync(pipe, Encoding.UTF8.GetBytes(request.FileName), ct);
        await WritePartAsync(pipe, Encoding.UTF8.GetBytes(request.Prefix), ct);
        await WritePartAsync(pipe, Encoding.UTF8.GetBytes(request.Password ?? ""), ct);
        await WritePartAsync(pipe, request.Content, ct);
        await pipe.FlushAsync(ct);
    }

    /// <summary>Null when the other side has closed the pipe.</summary>
    public static async Task<ReadRequest?> ReceiveRequestAsync(Stream pipe, CancellationToken ct)
    {
        if (await ReadPartAsync(pipe, ct) is not { } name)
            return null;
        var prefix = await ReadPartAsync(pipe, ct) ?? [];
        var password = await ReadPartAsync(pipe, ct) ?? [];
        var content = await ReadPartAsync(pipe, ct) ?? [];
        return new ReadRequest(Encoding.UTF8.GetString(name), Encoding.UTF8.GetString(prefix), content)
        {
            Password = password.Length > 0 ? Encoding.UTF8.GetString(password) : null,
        };
    }

    public static async Task SendAsync(Stream pipe, ReadReply reply, CancellationToken ct)
    {
        await WritePartAsync(pipe, JsonSerializer.SerializeToUtf8Bytes(reply, ReaderJson.Default.ReadReply), ct);
        await pipe.FlushAsync(ct);
    }

    /// <summary>Says that an answer will come.</summary>
    public static void SendPulse(Stream pipe)
    {
        pipe.Write(new byte[4]);
        pipe.Flush();
    }

    /// <param name="onPulse">Called for every sign of life before the answer.</param>
    public static async Task<ReadReply?> ReceiveReplyAsync(Stream pipe, Action onPulse, CancellationToken ct)
    {
        while (await ReadPartAsync(pipe, ct) is { } part)
        {
            if (part.Length > 0)
                return JsonSerializer.Deserialize(part, ReaderJson.Default.ReadReply);
            onPulse();
        }
        return null;
    }

    private static async Task WritePartAsync(Stream pipe, ReadOnlyMemory<byte> part, CancellationToken ct)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        await pipe.WriteAsync(length, ct);
        await pipe.WriteAsync(part, ct);
    }

    private static async Task<byte[]?> ReadPartAsync(Stream pipe, CancellationToken ct)
    {
        var length = new byte[4];
        if (await pipe.ReadAtLeastAsync(length, 4, throwOnEndOfStream: false, ct) < 4)
            return null;
        var part = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        return await pipe.ReadAtLeastAsync(part, part.Length, throwOnEndOfStream: false, ct) < part.Length
            ? null
            : part;
    }
}
