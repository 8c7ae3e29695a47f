using Vitae.Generation;

namespace Vitae.Web.Components.Pages.Batch;

/// <summary>How many resumes and how much money, as a form holds it.</summary>
public sealed class BatchDraft
{
    public const string SomeOfThem = "best";
    public const string AllOfThem = "all";
    public const string NoneOfThem = "none";

    public string Way { get; set; } = SomeOfThem;
    public int Best { get; set; } = 3;
    public decimal? BudgetUsd { get; set; }

    /// <summary>As the core counts: null = all.</summary>
    public int? Count =>
        Way switch
        {
            AllOfThem => null,
            NoneOfThem => 0,
            _ => Math.Max(1, Best),
        };

    public static BatchDraft From(BatchSettings settings) =>
        new()
        {
            Way = settings.Best switch
            {
                null => AllOfThem,
                0 => NoneOfThem,
                _ => SomeOfThem,
            },
            Best = settings.Best is > 0 and var best ? best : 3,
            BudgetUsd = settings.BudgetUsd,
        };
}
