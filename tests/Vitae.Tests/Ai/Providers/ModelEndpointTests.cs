using Microsoft.Extensions.Configuration;
using Vitae.Ai;

namespace Vitae.Tests.Ai.Providers;

public sealed class ModelEndpointTests
{
    private static readonly EndpointNames OpenAi = new("OpenAI", "KEY", "URL") { DefaultPath = "/v1" };
    private static readonly EndpointNames Anthropic = new("Anthropic", "KEY", "URL") { DroppedPath = "/v1" };
    private static readonly EndpointNames Ollama = new("Ollama", null, "URL") { NeedsKey = false, DefaultPort = 11434 };

    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/v1")]
    [InlineData("https://api.example.com/", "https://api.example.com/v1")]
    [InlineData("https://openrouter.ai/api/v1/", "https://openrouter.ai/api/v1")]
    [InlineData("https://x.openai.azure.com/openai/v1/", "https://x.openai.azure.com/openai/v1")]
    [InlineData("https://x.openai.azure.com", "https://x.openai.azure.com/openai/v1")]
    [InlineData("http://localhost:8000/v1?x=y#z", "http://localhost:8000/v1")]
    public void An_OpenAI_address_may_come_with_or_without_its_version(string text, string url)
    {
        Assert.Equal(url, Read(OpenAi, text, "key").Address);
    }

    [Theory]
    [InlineData("https://gateway.example.com/anthropic/v1", "https://gateway.example.com/anthropic")]
    [InlineData("https://gateway.example.com/anthropic", "https://gateway.example.com/anthropic")]
    public void The_Anthropic_SDK_adds_the_version_itself(string text, string url)
    {
        Assert.Equal(url, Read(Anthropic, text, "key").Address);
    }

    [Theory]
    [InlineData("0.0.0.0", "http://127.0.0.1:11434")]
    [InlineData("0.0.0.0:1234", "http://127.0.0.1:1234")]
    [InlineData(":1234", "http://127.0.0.1:1234")]
    [InlineData("gpu-box", "http://gpu-box:11434")]
    [InlineData("gpu-box:80", "http://gpu-box")]
    [InlineData("[::1]", "http://[::1]:11434")]
    [InlineData("https://ollama.example.com:443", "https://ollama.example.com")]
    [InlineData("http://gpu-box:1234/ollama/", "http://gpu-box:1234/ollama")]
    public void Ollama_s_own_spellings_are_understood(string text, string url)
    {
        Assert.Equal(url, Read(Ollama, text, null).Address);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData("not a url")]
    public void What_is_no_http_address_is_named_as_a_problem(string text)
    {
        Assert.Contains("URL", Read(OpenAi, text, "key").Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.com/v1", false)]
    [InlineData("http://10.0.0.5/v1", false)]
    [InlineData("http://localhost.example.com/v1", false)]
    [InlineData("https://example.com/v1", true)]
    [InlineData("http://localhost:1/v1", true)]
    [InlineData("http://127.0.0.1:1/v1", true)]
    [InlineData("http://[::1]:1/v1", true)]
    public void A_key_travels_encrypted_or_not_at_all(string url, bool isAllowed)
    {
        Assert.Equal(isAllowed, Read(OpenAi, url, "key").Problem is null);
    }

    [Fact]
    public void An_address_with_a_password_in_it_is_refused_and_not_repeated()
    {
        var endpoint = Read(OpenAi, "https://me:hunter2@example.com/v1", "key");

        Assert.NotNull(endpoint.Problem);
        Assert.DoesNotContain("hunter2", endpoint.Problem + endpoint.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_from_one_place_never_goes_to_an_address_from_another()
    {
        var file = new Dictionary<string, string?>(StringComparer.Ordinal) { ["KEY"] = "secret" };
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["URL"] = "https://evil.example" };
        var settings = new ModelSettings(
            new ConfigurationBuilder().AddInMemoryCollection(file).AddInMemoryCollection(environment).Build()
        );

        var endpoint = ModelEndpoint.Read(OpenAi, "https://api.openai.com/v1", settings);

        Assert.Contains("different places", endpoint.Problem, StringComparison.Ordinal);
        Assert.Throws<ModelException>(endpoint.ThrowIfProblem);
    }

    private static ModelEndpoint Read(EndpointNames names, string url, string? key)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["URL"] = url, ["KEY"] = key };
        return ModelEndpoint.Read(
            names,
            null,
            new ModelSettings(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        );
    }
}
