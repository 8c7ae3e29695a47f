using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>
/// The places of this process: each does one run after the other until none is free. A job opens them; now and again the house
/// looks itself, for what nobody tells: a run left behind by a killed program, a pause that is over.
/// </summary>
internal sealed partial class RunPlaces : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    // One name a process: rows say who does them.
    private static readonly string Worker = $"{Environment.MachineName}-{Guid.NewGuid():N}";
    private readonly RunWork work;
    private readonly RunStore runs;
    private readonly TimeProvider clock;
    private readonly ILogger<RunPlaces> log;
    private readonly SemaphoreSlim places;
    private readonly CancellationToken ending;
    private readonly CancellationTokenSource over = new();
    private readonly Lock gate = new();
    private readonly List<Task> going = [];

    public RunPlaces(
        RunWork work,
        RunStore runs,
        RunnerOptions runner,
        IHostApplicationLifetime host,
        TimeProvider clock,
        ILogger<RunPlaces> log
    )
    {
        (this.work, this.runs, this.clock, this.log) = (work, runs, clock, log);
        places = new SemaphoreSlim(runner.AtOnce);
        ending = host.ApplicationStopping;
        ending.Register(() => over.CancelAfter(runner.Grace));
    }

    /// <summary>Opens a place for each run that is free, as soon as there is one: a process that is full takes no more jobs.</summary>
    public async Task OpenAsync(CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, ending);
        try
        {
            await places.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The run's row is there; another process finds it.
            return;
        }
        Start();
        Fill(await runs.CountFreeAsync(ct));
    }

    /// <summary>Runs in flight may finish within the grace; then each goes back to the queue.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Task[] last;
        lock (gate)
            last = [.. going];
        await Task.WhenAll(last);
    }

    public override void Dispose()
    {
        places.Dispose();
        over.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                Fill(await runs.CountFreeAsync(stoppingToken));
            }
            catch (Exception e) when (Outage.MayPass(e))
            {
                LookFailed(e.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Fill(int free)
    {
        for (; free > 0 && places.Wait(0, CancellationToken.None); free--)
            Start();
    }

    private void Start()
    {
        lock (gate)
        {
            going.RemoveAll(t => t.IsCompleted);
            going.Add(Task.Run(DoAllAsync));
        }
    }

    private async Task DoAllAsync()
    {
        try
        {
            while (!ending.IsCancellationRequested && await work.DoNextAsync(Worker, over.Token)) { }
        }
        catch (Exception e)
        {
            // Where it was the database's, the next look finds the run again.
            LookFailed(e.GetType().Name);
        }
        finally
        {
            places.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for runs failed ({Error}); looking again soon")]
    private partial void LookFailed(string error);
}
