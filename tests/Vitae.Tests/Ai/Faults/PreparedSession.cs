using Microsoft.Data.Sqlite;
using Vitae.Ai;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>A session ready to generate, made by the built program, the models behind a server of ours.</summary>
internal sealed class PreparedSession : IAsyncDisposable
{
    private const string Model = "gpt-4o";
    private readonly TestHouse house;
    private readonly Product prepared;

    private PreparedSession(TestHouse house, LoopbackServer server, string folder)
    {
        (this.house, Server, Folder) = (house, server, folder);
        prepared = new Product(server, Directory.CreateDirectory(Path.Combine(folder, "prepared")).FullName);
    }

    public LoopbackServer Server { get; }

    public string Folder { get; }

    public string Id { get; private set; } = "";

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);

    public static async Task<PreparedSession> OpenAsync()
    {
        var house = new TestHouse();
        var offline = house.Get<ModelCatalog>().Find("offline");
        var model = house.Get<ProviderCatalog>().For(offline).CreateClient(offline);
        var server = await LoopbackServer.StartAsync(
            new ServerOptions { Answer = ChatModel.From(model) },
            TestHouse.Ct
        );
        var session = new PreparedSession(house, server, Directory.CreateTempSubdirectory("vitae-faults-").FullName);
        await session.PrepareAsync();
        return session;
    }

    /// <summary>A copy of the program's folder that may be ruined.</summary>
    public Product Copy(string name) => prepared.Copy(Path.Combine(Folder, name));

    /// <summary>The program in an empty folder.</summary>
    public Product Fresh(string name) =>
        new(Server, Directory.CreateDirectory(Path.Combine(Folder, $"fresh-{name}")).FullName);

    /// <summary>Stages whose answer is in the ledger of a copy and that were asked since the journal was cleared.</summary>
    public List<string> Finished(Product product)
    {
        var asked = Server.Journal.PerStage;
        return
        [
            .. product.Query("SELECT DISTINCT stage FROM ai_calls WHERE status = 'succeeded'").Where(asked.ContainsKey),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await house.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task PrepareAsync()
    {
        var job = await prepared.RunAsync(TestHouse.Ct, "job", Sample("posting.html"), "--model", Model);
        Id = (string)job["job"]!["session_id"]!;
        await prepared.RunAsync(TestHouse.Ct, "documents", Id, Sample("cv.docx"));
        await prepared.RunAsync(TestHouse.Ct, "configure", Id, "--model", Model);
    }
}
