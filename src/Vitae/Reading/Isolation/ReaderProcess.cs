using Microsoft.Extensions.DependencyInjection;

namespace Vitae.Reading;

/// <summary>The hidden mode in which a program reads strangers' files for another copy of itself, until its input ends.</summary>
public static class ReaderProcess
{
    /// <summary>The one argument that starts it.</summary>
    public const string Argument = "--reader";

    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(CancellationToken ct)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        // A library that prints must not garble the replies.
        Console.SetOut(TextWriter.Null);
        await using var services = new ServiceCollection().AddReading().BuildServiceProvider();
        var place = services.GetRequiredService<InThisProcess>();
        // An empty part is no answer yet.
        services.GetRequiredService<ReadingPulse>().Beat = () => ReaderWire.SendPulse(output);
        while (await ReaderWire.ReceiveRequestAsync(input, ct) is { } request)
        {
            var reply = await AnswerAsync(place, request, ct);
            await ReaderWire.SendAsync(output, reply, ct);
            if (reply.IsLast)
                break;
        }
        return 0;
    }

    private static async Task<ReadReply> AnswerAsync(InThisProcess place, ReadRequest request, CancellationToken ct)
    {
        try
        {
            return new ReadReply { Text = await place.ReadAsync(request, ct) };
        }
        catch (VitaeException e)
        {
            return new ReadReply
            {
                Message = e.Message,
                Hint = e.Hint,
                NeedsPassword = e.NeedsPassword,
            };
        }
        catch (OutOfMemoryException)
        {
            var refusal = new SourceFile(request.FileName, default).Refuse(
                "needs more memory than a document should",
                "Add a smaller file"
            );
            return new ReadReply
            {
                Message = refusal.Message,
                Hint = refusal.Hint,
                IsLast = true,
            };
        }
    }
}
