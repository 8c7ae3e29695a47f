using System.Globalization;

namespace Vitae.Ai;

/// <summary>Stops a call before it is made when it could pass the budget of the run or of the day.</summary>
internal sealed class SpendingCap(AiOptions options, AiLedger ledger, TokenCounter counter)
{
    /// <summary>Sets the call's highest price aside; returns it, to be settled afterwards.</summary>
    public async Task<decimal> CommitAsync(StageRequest request, Turn turn, CancellationToken ct)
    {
        if (request.Run.BudgetUsd is null && options.DailyBudgetUsd is null)
            return 0;
        if (HighestPrice(request, turn) is not { } price)
        {
            request.Report(
                RunEventKind.Warning,
                $"The price of {request.Model.Id} is unknown; no budget can count it."
            );
            return 0;
        }
        await CarryOverAsync(request.Run, ct);
        await CheckDayAsync(request, price, ct);
        if (!request.Run.TryCommit(price))
            throw Over(
                $"{request.Stage} may cost up to {Usd(price)}, {Usd(request.Run.CommittedUsd)} of the run's {Usd(request.Run.BudgetUsd)} are spent."
            );
        return price;
    }

    /// <summary>An interrupted run's calls count towards the cap of the run that goes on with it.</summary>
    private async Task CarryOverAsync(AiRun run, CancellationToken ct)
    {
        if (run is { BudgetUsd: not null, SessionId: { } session, HasCarriedOver: false })
            run.CarryOver(await ledger.SpentOnNextVersionAsync(session, ct));
    }

    private decimal? HighestPrice(StageRequest request, Turn turn)
    {
        var prompt = counter.Count(request.Prompt, request.Schema.GetRawText());
        var badAnswer = turn.IsCorrection ? turn.MaxOutputTokens : 0;
        var thinking = request.Model.Reasons ? RequestLimits.ThinkingTokens : 0;
        return Price.Of(request.Model, prompt + badAnswer, turn.MaxOutputTokens + thinking);
    }

    private async Task CheckDayAsync(StageRequest request, decimal price, CancellationToken ct)
    {
        if (options.DailyBudgetUsd is not { } cap)
            return;
        var spent = await ledger.SpentTodayAsync(request.Run.Owner, ct);
        if (spent + price > cap)
            throw Over($"{request.Stage} may cost up to {Usd(price)}, {Usd(spent)} of the day's {Usd(cap)} are spent.");
    }

    private static ModelException Over(string message) =>
        new(
            ModelErrorKind.OverBudget,
            message,
            "Raise the budget or choose a cheaper model; finished stages are kept."
        );

    private static string Usd(decimal? amount) => string.Create(CultureInfo.InvariantCulture, $"{amount:0.####} USD");
}
