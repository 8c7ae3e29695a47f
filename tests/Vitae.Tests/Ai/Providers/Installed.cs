using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;

namespace Vitae.Tests.Ai.Providers;

/// <summary>The Ai room with the settings of an imagined machine; it is always 09:00 on 5 January 2026.</summary>
internal sealed class Installed : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> logLines = new();
    private readonly ServiceProvider services;

    public Installed(IReadOnlyDictionary<string, string?> settings, string? problem = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)))
            .AddSingleton(new ModelSettings(configuration, problem))
            .AddLogging(log => log.SetMinimumLevel(LogLevel.Trace).AddProvider(new ListLogger(logLines)))
            .AddAi()
            .BuildServiceProvider();
    }

    /// <summary>Everything logged, at every level.</summary>
    public IReadOnlyCollection<string> LogLines => logLines;
    public ModelCatalog Catalog => services.GetRequiredService<ModelCatalog>();
    public ProviderCatalog Providers => services.GetRequiredService<ProviderCatalog>();
    public Redactor Redactor => services.GetRequiredService<Redactor>();

    public IModelProvider Provider(string modelId) => Providers.For(Catalog.Find(modelId));

    public IChatClient Client(string modelId) => Provider(modelId).CreateClient(Catalog.Find(modelId));

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
