using Microsoft.AspNetCore.Components;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Storage;

namespace Vitae.Web.Components.Pages.Generate;

/// <summary>Step 4: starts a run and shows its row, so that a reload, a second tab or a restart shows the same.</summary>
public sealed partial class GeneratePage
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    // Another tab may start a run.
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2);
    private GenerationConfig? config;
    private JobRequirements? job;
    private int documents;
    private Run? run;
    private DateTime now;
    private PeriodicTimer? watch;
    private RunCard? card;
    private bool isStarted;

    [Inject]
    private ConfigurationStep Configurations { get; set; } = null!;

    [Inject]
    private JobStep Jobs { get; set; } = null!;

    [Inject]
    private DocumentShelf Shelf { get; set; } = null!;

    [Inject]
    private RunStore Runs { get; set; } = null!;

    [Inject]
    private RunQueue Queue { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private bool IsRunning => run is not null && RunState.Unfinished.Contains(run.State, StringComparer.Ordinal);

    // Documents or configuration have changed since: what that run made is not what the button will make.
    private bool IsOutdated => run?.State == RunState.Succeeded && Session?.CurrentStep < 4;

    private bool IsReady => run?.State == RunState.Succeeded && !IsOutdated;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        job = await Jobs.LoadAsync(Id, ct);
        documents = (await Shelf.ListAsync(Id, ct)).Count;
        config = await Configurations.LoadAsync(Id, ct);
        await ReadRunAsync(ct);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await WatchAsync();
        }
        else if (isStarted && card is not null)
        {
            isStarted = false;
            await card.FocusAsync();
        }
    }

    private Task StartAsync(bool anew) =>
        DoAsync(async ct =>
        {
            await Queue.StartAsync(Session!, anew, ct);
            await ReadRunAsync(ct);
            watch?.Period = Soon;
            isStarted = true;
        });

    private Task CancelAsync() =>
        DoAsync(async ct =>
        {
            await Runs.CancelAsync(run!.Id, run.Owner, ct);
            await ReadRunAsync(ct);
        });

    /// <summary>Looks at the row until the page is left; the run goes on without it.</summary>
    private async Task WatchAsync()
    {
        if (config is null)
        {
            return;
        }

        using var timer = watch = new PeriodicTimer(Soon, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(Gone))
            {
                var wasRunning = IsRunning;
                await ReadRunAsync(Gone);
                timer.Period = IsRunning ? Soon : Later;
                if ((wasRunning && !IsRunning) || IsOutdated)
                {
                    await RefreshAsync(Gone);
                }

                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            // The page was left.
        }
    }

    private async Task ReadRunAsync(CancellationToken ct)
    {
        run = await Runs.NewestAsync(Id, ct);
        now = Clock.GetUtcNow().UtcDateTime;
    }
}
