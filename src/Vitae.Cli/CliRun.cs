using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Storage;

namespace Vitae.Cli;

/// <summary>One invocation: the parsed words, the house behind them, and where messages go.</summary>
internal sealed class CliRun : IAsyncDisposable
{
    private readonly ParseResult parsed;
    private ServiceProvider? house;

    public CliRun(ParseResult parsed) => this.parsed = parsed;

    /// <summary>Messages for people; stdout is for the result alone.</summary>
    public static TextWriter Messages => Console.Error;

    /// <summary>The database to use instead of the chosen one; must be set before the first room is asked for.</summary>
    public string? DatabasePath { get; set; }

    /// <summary>What a verb needs beside the house; set before the first room is asked for.</summary>
    public Action<IServiceCollection>? Annex { get; set; }

    public T? Value<T>(Option<T> option) => parsed.GetValue(option);

    public T? Value<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>True when the user wrote the option.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>A room of the house, built at the first call.</summary>
    public T Get<T>()
        where T : notnull => (house ??= Build()).GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        if (house is not null)
        {
            await house.DisposeAsync();
        }
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection()
            .AddVitae(StorageOptions.From(DatabasePath ?? Value(VitaeCommand.Database)))
            .AddPdf()
            .ReadInOwnProcesses();
        Annex?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
