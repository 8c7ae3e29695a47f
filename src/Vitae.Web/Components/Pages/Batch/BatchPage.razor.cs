using Microsoft.AspNetCore.Components;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web.Components.Pages.Batch;

/// <summary>A batch while it goes on and afterwards: shows its row, so that a reload or a restart shows the same.</summary>
public sealed partial class BatchPage
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(500);
    private readonly CancellationTokenSource gone = new();
    private BatchDraft draft = new();
    private BatchStatus? batch;
    private VitaeException? problem;

    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private BatchStore Batches { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private bool IsRunning => batch?.State == BatchState.Running;

    private int Matched => batch!.Items.Count(i => i.IsMatched);

    private int Made => batch!.Items.Count(i => i.Version is not null);

    /// <summary>Matches, and a resume for each of the chosen.</summary>
    private int Steps => batch!.Items.Count + Math.Min(batch.Settings.Best ?? int.MaxValue, batch.Items.Count);

    private int Finished => batch!.Items.Count(i => i.IsMatched || i.Problem is not null) + Made;

    private string Spoken =>
        batch is null ? ""
        : batch.Items.Count == 0 ? T["Waiting for its turn"]
        : T["{0} of {1} matched, {2} resumes made", Matched, batch.Items.Count, Made];

    protected override async Task OnInitializedAsync()
    {
        await ReadAsync();
        draft = batch is null ? draft : BatchDraft.From(batch.Settings);
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? WatchAsync() : Task.CompletedTask;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private async Task StopAsync()
    {
        await Batches.StopAsync(Id, CancellationToken.None);
        await ReadAsync();
    }

    private async Task GoOnAsync()
    {
        await Batches.GoOnAsync(Id, draft.Count, draft.BudgetUsd, CancellationToken.None);
        await ReadAsync();
    }

    /// <summary>Looks at the row until the page is left; the batch goes on without it.</summary>
    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Soon, Clock);
        try
        {
            while (batch is not null && await timer.WaitForNextTickAsync(gone.Token))
            {
                if (!IsRunning)
                    continue;
                await ReadAsync();
                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was left.
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            batch = await Batches.GetAsync(Id, gone.Token);
        }
        catch (VitaeException e)
        {
            (batch, problem) = (null, e);
        }
    }
}
