using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class RedactorTests
{
    private readonly Redactor redactor = new(["opaque-value-1", "opaque-value-12345"]);

    [Theory]
    [InlineData("my key is opaque-value-1.")]
    [InlineData("my key is opaque-value-12345.")]
    [InlineData("Incorrect API key provided: sk-abcd****************wxyz. See https://…")]
    [InlineData("header Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.x")]
    [InlineData("""{"x-api-key":"0123456789"}""")]
    [InlineData("GET /v1/models?api_key=0123456789&a=b")]
    [InlineData("gsk_0123456789abcdef and hf_0123456789abcdef")]
    public void Known_keys_and_anything_shaped_like_one_are_removed(string text)
    {
        var redacted = redactor.Redact(text);

        Assert.Contains("[key removed]", redacted, StringComparison.Ordinal);
        Assert.DoesNotMatch("opaque|sk-a|eyJ|0123456789|12345", redacted);
    }

    [Theory]
    [InlineData("Built a risk-assessment tool and led task-force meetings.")]
    [InlineData("Experience with API keys, OAuth bearer tokens and basic auth.")]
    [InlineData("Jira SK-1234, disk-encryption-at-rest, desk-research")]
    [InlineData("Grüße aus Zürich – 你好")]
    public void A_resume_s_own_words_stay(string text)
    {
        Assert.Equal(text, redactor.Redact(text));
    }
}
