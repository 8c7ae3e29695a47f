using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>
/// A model made of tables and plain extraction. It reads the very prompt a hosted model would and answers in the same
/// JSON; it selects and orders the candidate's own sentences and never writes a new claim.
/// </summary>
/// <remarks>
/// <c>Prompt/</c> takes the prompt apart, <c>Words/</c> and <c>Data/</c> hold what it knows of languages, and each task
/// has its folder: <c>Profile/</c> (extract_profile), <c>Job/</c> (parse_job), <c>Match/</c>, <c>Write/</c>, <c>Review/</c>.
/// The same prompt gives the same answer (in the same month: years of experience are counted up to today).
/// </remarks>
internal sealed class OfflineChatClient(TimeProvider time) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Parts, not messages: a message glues its parts together, and the task must begin a line.
        var texts = messages.SelectMany(m => m.Contents).OfType<TextContent>().Select(c => c.Text).ToList();
        var answer = Answer(OfflinePrompt.Parse(string.Join('\n', texts)));
        return Task.FromResult(
            new ChatResponse(new ChatMessage(ChatRole.Assistant, answer))
            {
                ModelId = OfflineProvider.ModelId,
                FinishReason = ChatFinishReason.Stop,
                Usage = UsageOf(texts.Sum(t => t.Length), answer.Length),
            }
        );
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() { }

    private string Answer(OfflinePrompt prompt) =>
        prompt.Task switch
        {
            "parse_job" => Json(PostingReading.Answer(prompt)),
            "extract_profile" => Json(ProfileExtraction.Answer(prompt)),
            "match_job" => Json(JobMatching.Answer(prompt, Today)),
            "write_resume" => Json(ResumeWriting.Answer(prompt)),
            "rewrite_claim" => Json(LineRewriting.Answer(prompt)),
            "review_for_ats" => Json(AtsReading.Answer(prompt)),
            _ => throw new ModelException(
                ModelErrorKind.BadRequest,
                "The offline model does not know this task.",
                "It answers Vitae's own prompts, which name their task in a line such as \"# Task: match_job\"."
            ),
        };

    /// <summary>"Since 2019" is as long as today is far: the one thing beside the prompt that an answer depends on.</summary>
    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static string Json<T>(T answer) => JsonSerializer.Serialize(answer, VitaeJson.Options);

    // Four characters a token: near enough to what the hosted models count for European text.
    private static UsageDetails UsageOf(int inputCharacters, int outputCharacters)
    {
        var input = (inputCharacters + 3) / 4;
        var output = (outputCharacters + 3) / 4;
        return new UsageDetails
        {
            InputTokenCount = input,
            OutputTokenCount = output,
            TotalTokenCount = input + output,
        };
    }
}
