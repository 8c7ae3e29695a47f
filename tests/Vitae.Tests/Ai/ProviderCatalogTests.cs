using Vitae.Tests.Ai.Providers;

namespace Vitae.Tests.Ai;

public sealed class ProviderCatalogTests
{
    [Theory]
    [InlineData("gpt-6.1-sol", "OPENAI_API_KEY", "ANTHROPIC_API_KEY")]
    [InlineData("claude-sonnet-5-5", "ANTHROPIC_API_KEY")]
    public async Task The_first_provider_with_a_key_is_the_default(string model, params string[] keys)
    {
        await using var installed = With([.. keys.Select(k => (k, "sk-0123456789"))]);

        Assert.Equal(model, installed.Providers.Default.Id);
        Assert.False(installed.Providers.Default.IsForWantOfKey);
    }

    [Fact]
    public async Task VITAE_MODEL_goes_before_every_key()
    {
        await using var installed = With(("OPENAI_API_KEY", "sk-0123456789"), ("VITAE_MODEL", "ollama/llama3.1"));

        Assert.Equal("ollama/llama3.1", installed.Providers.Default.Id);
    }

    [Fact]
    public async Task Without_a_key_the_offline_model_stands_in_and_says_why()
    {
        await using var installed = new Installed(new Dictionary<string, string?>(StringComparer.Ordinal), "No file.");

        Assert.Equal("offline", installed.Providers.Default.Id);
        Assert.True(installed.Providers.Default.IsForWantOfKey);
        Assert.Contains("OPENAI_API_KEY", installed.Providers.Default.Reason, StringComparison.Ordinal);
        Assert.Contains("No file.", installed.Providers.Default.Reason, StringComparison.Ordinal);
    }

    private static Installed With(params (string Name, string Value)[] settings) =>
        new(settings.ToDictionary(s => s.Name, s => (string?)s.Value, StringComparer.Ordinal));
}
