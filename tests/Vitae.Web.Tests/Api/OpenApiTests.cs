namespace Vitae.Web.Tests.Api;

public sealed class OpenApiTests
{
    private static string Committed => Path.Combine(WebServer.Samples, "..", "docs", "api", "openapi.json");

    /// <summary>Programs rely on it: a change is made on purpose, with VITAE_UPDATE_GOLDEN=1, and looked at.</summary>
    [Fact]
    public async Task The_api_is_the_one_that_is_written_down()
    {
        await using var server = await WebServer.StartAsync();
        using var api = new ApiClient(server);

        var now = (await api.Http.GetStringAsync("openapi.json", ApiClient.Ct)).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("VITAE_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Committed)!);
            await File.WriteAllTextAsync(Committed, now, ApiClient.Ct);
        }

        Assert.Equal((await File.ReadAllTextAsync(Committed, ApiClient.Ct)).ReplaceLineEndings("\n"), now);
    }
}
