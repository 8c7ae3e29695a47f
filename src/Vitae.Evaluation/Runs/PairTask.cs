using Vitae.Configuration;

namespace Vitae.Evaluation;

/// <summary>One pair to be run with one model.</summary>
internal sealed record PairTask(
    EvalPair Pair,
    EvalCandidate Candidate,
    EvalPosting Posting,
    string Model,
    EvalOptions Options,
    Purse Purse
)
{
    public GenerationConfig Config =>
        new()
        {
            Model = Model,
            WordLimit = Options.WordLimit,
            Language = Options.Language,
            BudgetUsd = Purse.Left,
        };
}
