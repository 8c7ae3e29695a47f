namespace Vitae.ModelServer;

/// <summary>What the model behind the server said.</summary>
/// <param name="Finish"><c>stop</c>, <c>length</c> or <c>refusal</c>.</param>
/// <param name="Usage">Null = the server does not say.</param>
public sealed record Reply(string Text, string Finish, ReplyUsage? Usage)
{
    /// <summary>No message at all: an empty list of choices.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>A plain answer; tokens are estimated at four characters each.</summary>
    public static Reply To(WireRequest request, string text, string finish = "stop") =>
        new(text, finish, new ReplyUsage(Tokens(request.Prompt), Tokens(text), 0));

    private static int Tokens(string text) => (text.Length + 3) / 4;
}
