using System.Net;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>A worker on one page: the house, the queue, and two addresses that say how it is.</summary>
internal static class WorkerHouse
{
    public static WebApplication Build(string? database, IPEndPoint place, RunnerOptions runner)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(place);
        });
        builder.Logging.WriteForMachinesOrPeople();
        var storage = StorageOptions.From(database);
        builder.Services.AddVitae(storage).AddPdf().ReadInOwnProcesses();
        builder.Services.AddRunQueue(storage, runner).AddOperations(runner);

        var app = builder.Build();
        app.MapHealth();
        app.MapOpenMetrics();
        return app;
    }
}
