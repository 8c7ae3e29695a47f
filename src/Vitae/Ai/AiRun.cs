using System.Collections.Concurrent;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>Who asks, which models may answer, what may be spent, who watches; collects the bill of one run.</summary>
public sealed class AiRun
{
    private readonly ConcurrentQueue<AiUsage> usage = new();
    private readonly Lock purse = new();
    private decimal committed;
    private bool hasCarriedOver;

    public string Owner { get; init; } = CurrentOwner.Id;

    /// <summary>The session the ledger rows belong to, deleted with it; step 1 sets it for a session it starts.</summary>
    public string? SessionId { get; set; }

    /// <summary>Model ids in the order they are tried; at least one.</summary>
    public required IReadOnlyList<string> Models { get; init; }

    /// <summary>Ledger answers older than this are not used: set while regenerating; null = any age.</summary>
    public DateTime? AskAnewSince { get; init; }

    /// <summary>Most US dollars this run may spend; null = no cap. What was spent on the session since its newest
    /// version counts: a run that is resumed goes on where the interrupted one stopped, in money too.</summary>
    public decimal? BudgetUsd { get; init; }

    /// <summary>True while estimating: the first question without a ledger answer stops the run with <c>over_budget</c>
    /// and leaves its size and price in <see cref="Unpaid"/>.</summary>
    public bool AskNothing { get; init; }

    /// <summary>The question at which a run that asks nothing stopped; null when the ledger answered all.</summary>
    public StageEstimate? Unpaid { get; internal set; }

    public IProgress<RunEvent>? Progress { get; init; }

    /// <summary>One item a stage, in the order they finished.</summary>
    public IReadOnlyCollection<AiUsage> Usage => usage;

    /// <summary>US dollars spent, and set aside for calls under way.</summary>
    public decimal CommittedUsd
    {
        get
        {
            lock (purse)
                return committed;
        }
    }

    /// <summary>Raised for every exchange when set (<c>--debug</c>): prompt and answer, already redacted.</summary>
    public Action<AiExchange>? Watch { get; init; }

    /// <summary>Shows the resume before the run ends.</summary>
    internal void Show(string stage, string resume) =>
        Progress?.Report(
            new RunEvent
            {
                Kind = RunEventKind.Written,
                Stage = stage,
                Text = resume,
            }
        );

    internal void Tell(RunEventKind kind, string stage, string message) =>
        Progress?.Report(
            new RunEvent
            {
                Kind = kind,
                Stage = stage,
                Model = Models[0],
                Message = message,
            }
        );

    /// <summary>Ends a run that asks nothing at the question that is not in the ledger.</summary>
    internal ModelException StopUnpaid(StageEstimate question)
    {
        Unpaid = question;
        return new ModelException(
            ModelErrorKind.OverBudget,
            $"{question.Stage} is not in the ledger, and nothing may be asked."
        );
    }

    internal void Record(AiUsage item) => usage.Enqueue(item);

    /// <summary>Sets a call's highest price aside; false when that would pass the budget.</summary>
    internal bool TryCommit(decimal amount)
    {
        lock (purse)
        {
            if (committed + amount > BudgetUsd)
                return false;
            committed += amount;
            return true;
        }
    }

    /// <summary>Counts what earlier runs have spent on the same version; only the first time.</summary>
    internal void CarryOver(decimal spent)
    {
        lock (purse)
        {
            committed += hasCarriedOver ? 0 : spent;
            hasCarriedOver = true;
        }
    }

    /// <summary>True when the budget knows what was spent before this run.</summary>
    internal bool HasCarriedOver
    {
        get
        {
            lock (purse)
                return hasCarriedOver;
        }
    }

    /// <summary>Replaces what was set aside by what the call really cost.</summary>
    internal void Settle(decimal setAside, decimal paid)
    {
        lock (purse)
            committed += paid - setAside;
    }
}
