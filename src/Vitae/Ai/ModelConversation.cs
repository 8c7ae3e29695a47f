namespace Vitae.Ai;

/// <summary>Gets one valid answer out of one model: steps down the answer ladder, gives room once, corrects once.</summary>
internal sealed class ModelConversation(LedgeredCall calls, PromptRoom room, ModelHabits habits)
{
    public async Task<T> AskAsync<T>(Question<T> question, StageRequest request, StageBill bill, CancellationToken ct)
        where T : class
    {
        var turn = FirstTurn(request);
        while (true)
        {
            AnswerReading<T>? reading = null;
            var reply = await SendAsync(
                request,
                turn,
                reply =>
                {
                    reading = AnswerReader.Read(reply.Text, question.Validate);
                    return Fault(reply, reading.IsGood);
                },
                bill,
                ct
            );
            if (reply.IsRefused)
                throw Refused(request, reply);
            if (reply.IsTruncated)
                turn = WithMoreRoom(request, turn, reply);
            else if (reading!.IsGood)
                return reading.Value!;
            else
                turn = Corrected(request, turn, reply, reading.Errors);
        }
    }

    private Turn FirstTurn(StageRequest request) =>
        new()
        {
            Messages = request.Prompt.Messages(),
            Mode = habits.ModeOf(request.Model),
            HasTemperature = habits.TakesTemperature(request.Model),
            MaxOutputTokens = room.OutputLimit(request),
        };

    /// <summary>A provider that refuses the answer mode is asked again one rung lower; refused requests cost nothing.</summary>
    private async Task<ModelReply> SendAsync(
        StageRequest request,
        Turn turn,
        Func<ModelReply, ModelErrorKind?> judge,
        StageBill bill,
        CancellationToken ct
    )
    {
        while (true)
        {
            try
            {
                return await calls.MakeAsync(request, turn, judge, bill, ct);
            }
            catch (ModelException e) when (habits.Adapt(request.Model, turn, e) is { } adapted)
            {
                turn = adapted;
            }
        }
    }

    private static ModelErrorKind? Fault(ModelReply reply, bool isGood) =>
        reply.IsRefused ? ModelErrorKind.Refused
        : reply.IsTruncated ? ModelErrorKind.Truncated
        : isGood ? null
        : ModelErrorKind.BadOutput;

    private Turn WithMoreRoom(StageRequest request, Turn turn, ModelReply reply)
    {
        var limit = room.OutputLimit(request, larger: true);
        if (turn.HasMoreRoom || limit <= turn.MaxOutputTokens)
            throw new ModelException(
                ModelErrorKind.Truncated,
                $"{request.Model.Id} was cut off after {reply.OutputTokens} tokens of its answer.",
                "Choose a model with a larger output limit, or use fewer or shorter documents."
            )
            {
                RawText = reply.Text,
            };
        request.Report(RunEventKind.Correcting, $"The answer was cut off; asking again with room for {limit} tokens.");
        return turn with { MaxOutputTokens = limit, HasMoreRoom = true };
    }

    private static Turn Corrected(StageRequest request, Turn turn, ModelReply reply, IReadOnlyList<string> errors)
    {
        if (turn.IsCorrection)
            throw new ModelException(
                ModelErrorKind.BadOutput,
                $"{request.Model.Id} did not give a usable answer, even after a correction.",
                "Try again with --force-regenerate, or choose a stronger model."
            )
            {
                RawText = reply.Text,
            };
        request.Report(
            RunEventKind.Correcting,
            $"The answer was not usable ({errors.Count} faults); asking for a correction."
        );
        return turn.Correcting(reply.Text, errors);
    }

    private static ModelException Refused(StageRequest request, ModelReply reply) =>
        new(
            ModelErrorKind.Refused,
            $"{request.Model.Id} declined to answer.",
            "Look for text in the documents that a content filter could object to, or choose another model."
        )
        {
            RawText = reply.Refusal ?? reply.Text,
        };
}
