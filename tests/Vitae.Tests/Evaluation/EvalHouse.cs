using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Evaluation;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Evaluation;

/// <summary>The house with the evaluation beside it, and a folder for results.</summary>
internal sealed class EvalHouse : IAsyncDisposable
{
    private readonly TestHouse house;

    public EvalHouse(Action<IServiceCollection>? change = null) =>
        house = new TestHouse(services =>
        {
            services.AddEvaluation();
            change?.Invoke(services);
        });

    public string Results => Path.Combine(house.Folder, "results");

    public EvalOptions Options =>
        new()
        {
            Dataset = GoldenDataset.Folder,
            Models = ["offline"],
            Folder = Results,
            Pairs = "backend:backend,graduate:backend",
        };

    public T Get<T>()
        where T : notnull => house.Get<T>();

    public Task<EvalReport> RunAsync(EvalOptions options) =>
        Get<Evaluator>().RunAsync(options, new Silence(), TestHouse.Ct);

    /// <summary>Calls to models so far.</summary>
    public async Task<int> CallsAsync() =>
        (await Get<UsageReport>().MakeAsync(sessionId: null, TestHouse.Ct)).Sum(line => line.Calls);

    public ValueTask DisposeAsync() => house.DisposeAsync();

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value) { }
    }
}
