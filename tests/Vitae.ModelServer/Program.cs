using Vitae.Ai;
using Vitae.ModelServer;

// Usage: Vitae.ModelServer [--port N] [--delay MS] [--first-token MS] [--per-token MS]
// Answers by the built-in offline model; POST /_script/{key} makes it misbehave, GET /_journal tells what was asked.
await using var services = (ServiceProvider)
    new DefaultServiceProviderFactory().CreateServiceProvider(new ServiceCollection().AddAi());
var offline = services.GetRequiredService<ModelCatalog>().Find("offline");
using var model = services.GetRequiredService<ProviderCatalog>().For(offline).CreateClient(offline);
await using var server = await LoopbackServer.StartAsync(
    new ServerOptions
    {
        Port = Number("--port"),
        DelayMs = Number("--delay"),
        FirstTokenMs = Number("--first-token"),
        PerTokenMs = Number("--per-token"),
        Answer = ChatModel.From(model),
    }
);
Console.WriteLine($"listening on {server.Url.AbsoluteUri.TrimEnd('/')}");
await server.RunUntilStoppedAsync(CancellationToken.None);

int Number(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], out var value) ? value : 0;
}
