using Microsoft.Extensions.AI;

namespace Vitae.ModelServer;

/// <summary>Ways to put a model behind the server.</summary>
public static class ChatModel
{
    /// <summary>Any chat client, such as the built-in offline model.</summary>
    public static Func<WireRequest, CancellationToken, ValueTask<Reply>> From(IChatClient client) =>
        async (request, ct) =>
        {
            var response = await client.GetResponseAsync(request.Messages, cancellationToken: ct);
            return Reply.To(request, response.Text);
        };

    /// <summary>A function from the whole prompt to the answer, such as an attacker's dream of obedience.</summary>
    public static Func<WireRequest, CancellationToken, ValueTask<Reply>> From(Func<string, string> answer) =>
        (request, _) => ValueTask.FromResult(Reply.To(request, answer(request.Prompt)));
}
