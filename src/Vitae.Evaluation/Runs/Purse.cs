namespace Vitae.Evaluation;

/// <summary>What an evaluation may still spend.</summary>
internal sealed class Purse(decimal? budget)
{
    private readonly Lock gate = new();
    private decimal spent;

    public decimal Spent
    {
        get
        {
            lock (gate)
            {
                return spent;
            }
        }
    }

    /// <summary>Null = no cap.</summary>
    public decimal? Left => budget - Spent;

    public void Pay(IEnumerable<StageFigures> stages)
    {
        var cost = stages.Sum(s => s.CostUsd ?? 0);
        lock (gate)
        {
            spent += cost;
        }
    }

    public void RequireSome()
    {
        if (Left <= 0)
        {
            throw new ModelException(
                ModelErrorKind.OverBudget,
                "The evaluation's budget is spent.",
                "Run the same command with a larger --budget; what is done is kept."
            );
        }
    }
}
