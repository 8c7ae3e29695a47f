using Vitae.Ai;
using Vitae.Tests.Ai.Providers;

namespace Vitae.Tests.Ai;

public sealed class ModelCatalogTests
{
    private static readonly Dictionary<string, string?> Nothing = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("gpt-4", "openai", "gpt-4", "gpt-4")]
    [InlineData("o3", "openai", "o3", "o3")]
    [InlineData("openai/gpt-4o", "openai", "gpt-4o", "gpt-4o")]
    [InlineData("ft:gpt-4o:acme::1", "openai", "ft:gpt-4o:acme::1", "ft:gpt-4o:acme::1")]
    [InlineData("gpt-99", "openai", "gpt-99", "gpt-99")]
    [InlineData("claude-sonnet-4-5", "anthropic", "claude-sonnet-4-5", "claude-sonnet-4-5")]
    [InlineData("ollama/llama3.1", "ollama", "llama3.1", "ollama/llama3.1")]
    [InlineData(
        "compatible/meta-llama/llama-3.1",
        "compatible",
        "meta-llama/llama-3.1",
        "compatible/meta-llama/llama-3.1"
    )]
    [InlineData("offline", "offline", "offline", "offline")]
    public async Task The_id_chooses_the_provider(string id, string provider, string wireName, string canonical)
    {
        await using var installed = new Installed(Nothing);

        var model = installed.Catalog.Find(id);

        Assert.Equal((provider, wireName, canonical), (model.Provider, model.WireName, model.Id));
    }

    [Theory]
    [InlineData("gpt-4o-2024-08-06", 2.5)]
    [InlineData("claude-haiku-4-5-latest", 1.0)]
    [InlineData("claude-sonnet-4-5-20250929", 3.0)]
    [InlineData("ollama/llama3.1:8b-instruct-q4_K_M", 0.0)]
    public async Task A_dated_or_tagged_name_inherits_limits_and_price(string id, double price)
    {
        await using var installed = new Installed(Nothing);

        var model = installed.Catalog.Find(id);

        Assert.Equal((decimal)price, model.InputPrice);
        Assert.NotNull(model.ContextTokens);
    }

    [Theory]
    [InlineData("gpt-99")]
    [InlineData("gpt-4o-realtime-turbo")]
    [InlineData("claude-zeta-9")]
    [InlineData("compatible/anything")]
    public async Task An_unknown_price_is_null_and_not_free(string id)
    {
        await using var installed = new Installed(Nothing);

        Assert.Null(installed.Catalog.Find(id).InputPrice);
    }

    [Theory]
    [InlineData("llama3.1")]
    [InlineData("gpt")]
    [InlineData("ollama/")]
    [InlineData("gemini-2.5-pro")]
    [InlineData("")]
    public async Task An_id_that_fits_no_provider_says_what_does(string id)
    {
        await using var installed = new Installed(Nothing);

        var error = Assert.Throws<ModelException>(() => installed.Catalog.Find(id));

        Assert.Equal(ErrorCodes.ModelNotFound, error.Code);
        Assert.Contains("ollama/<name>", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_listed_model_has_a_provider_and_plausible_figures()
    {
        await using var installed = new Installed(Nothing);

        Assert.NotEmpty(installed.Catalog.All);
        Assert.All(
            installed.Catalog.All,
            m =>
            {
                Assert.True(m.InputPrice >= 0 && m.OutputPrice >= m.InputPrice, m.Id);
                Assert.True((m.CachedInputPrice ?? 0) <= m.InputPrice, m.Id);
                Assert.True(m.OutputTokens is null || m.OutputTokens <= m.ContextTokens, m.Id);
            }
        );
    }

    [Fact]
    public async Task A_file_of_the_user_s_overrides_and_adds()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            path,
            """[{"id":"gpt-4o","provider":"openai","input_price":1},{"id":"compatible/mine","provider":"compatible","mode":"text","context_tokens":4096}]""",
            TestContext.Current.CancellationToken
        );
        await using var installed = new Installed(
            new Dictionary<string, string?>(StringComparer.Ordinal) { [ModelCatalog.OverrideName] = path }
        );

        Assert.Equal(1, installed.Catalog.Find("gpt-4o").InputPrice);
        Assert.Equal(AnswerMode.Text, installed.Catalog.Find("compatible/mine").Mode);
        Assert.Equal(4096, installed.Catalog.Find("compatible/mine").ContextTokens);
        File.Delete(path);
    }

    [Theory]
    [InlineData("[{]")]
    [InlineData("""[{"id":"x"}]""")]
    public async Task A_broken_file_is_named(string json)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, json, TestContext.Current.CancellationToken);
        await using var installed = new Installed(
            new Dictionary<string, string?>(StringComparer.Ordinal) { [ModelCatalog.OverrideName] = path }
        );

        var error = Assert.Throws<VitaeException>(() => installed.Catalog);

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public async Task A_file_that_was_named_and_does_not_exist_is_an_error()
    {
        await using var installed = new Installed(
            new Dictionary<string, string?>(StringComparer.Ordinal) { [ModelCatalog.OverrideName] = "missing.json" }
        );

        var error = Assert.Throws<VitaeException>(() => installed.Catalog);

        Assert.Contains("missing.json", error.Message, StringComparison.Ordinal);
    }
}
