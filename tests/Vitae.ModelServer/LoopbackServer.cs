namespace Vitae.ModelServer;

/// <summary>A model server on this machine: OpenAI, Anthropic and Ollama wires, answers by a model or by script.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private static readonly OpenAiWire OpenAi = new();
    private static readonly AnthropicWire Anthropic = new();
    private static readonly OllamaWire Ollama = new();
    private readonly WebApplication app;

    private LoopbackServer(WebApplication app) => this.app = app;

    /// <summary>Such as <c>http://127.0.0.1:41234</c>; OpenAI's own routes are under <c>/v1</c>.</summary>
    public Uri Url { get; private set; } = null!;
    public Journal Journal { get; } = new();
    public Script Script { get; } = new();

    public static async Task<LoopbackServer> StartAsync(ServerOptions? options = null, CancellationToken ct = default)
    {
        options ??= new ServerOptions();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        var server = new LoopbackServer(builder.Build());
        server.Map(options);
        await server.app.StartAsync(ct);
        server.Url = new Uri(server.app.Urls.First());
        return server;
    }

    public Task RunUntilStoppedAsync(CancellationToken ct) => app.WaitForShutdownAsync(ct);

    public async ValueTask DisposeAsync()
    {
        // Hanging requests would hold a graceful stop for half a minute.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private void Map(ServerOptions options)
    {
        var exchange = new Exchange(options, Script, Journal, TimeProvider.System);
        foreach (var path in (string[])["/v1/chat/completions", "/chat/completions", "/api/v1/chat/completions"])
        {
            app.MapPost(path, (HttpContext context) => exchange.RunAsync(OpenAi, context));
        }
        app.MapPost("/v1/messages", (HttpContext context) => exchange.RunAsync(Anthropic, context));
        app.MapPost("/api/chat", (HttpContext context) => exchange.RunAsync(Ollama, context));
        app.MapGet("/api/tags", () => Json(Ollama.Models(options.Models)));
        app.MapGet("/v1/models", (HttpRequest request) => Json(Listing(request).Models(options.Models)));
        app.MapGet("/api/v1/models", () => Json(OpenAi.Models(options.Models)));
        app.MapGet("/_journal", () => Results.Json(Journal.Entries));
        app.MapPost("/_script/{key}", (string key, Step[] steps) => Script.Add(key, steps));
    }

    // Two companies chose the same path.
    private static IWire Listing(HttpRequest request) =>
        request.Headers.ContainsKey("anthropic-version") ? Anthropic : OpenAi;

    private static IResult Json(string text) => Results.Text(text, "application/json");
}
