using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public abstract partial class ProviderContract
{
    [Theory]
    [InlineData(401, ModelErrorKind.Auth, false)]
    [InlineData(403, ModelErrorKind.Auth, false)]
    [InlineData(400, ModelErrorKind.BadRequest, false)]
    [InlineData(422, ModelErrorKind.BadRequest, false)]
    [InlineData(402, ModelErrorKind.RateLimited, false)]
    [InlineData(404, ModelErrorKind.ModelNotFound, false)]
    [InlineData(405, ModelErrorKind.BadRequest, false)]
    [InlineData(413, ModelErrorKind.ContextTooSmall, false)]
    [InlineData(408, ModelErrorKind.Timeout, true)]
    [InlineData(409, ModelErrorKind.Unavailable, true)]
    [InlineData(429, ModelErrorKind.RateLimited, true)]
    [InlineData(500, ModelErrorKind.Unavailable, true)]
    [InlineData(502, ModelErrorKind.Unavailable, true)]
    [InlineData(503, ModelErrorKind.Unavailable, true)]
    [InlineData(504, ModelErrorKind.Timeout, true)]
    [InlineData(529, ModelErrorKind.Unavailable, true)]
    public async Task A_status_becomes_one_kind_after_exactly_one_request(
        int status,
        ModelErrorKind kind,
        bool retryable
    )
    {
        foreach (var streamed in (bool[])[false, true])
        {
            server.Journal.Clear();
            server.Script.Add(Script.Everyone, Step.Fails(status));

            var fault = await FaultAsync(streamed);

            Assert.Equal(kind, fault.Kind);
            Assert.Equal(retryable, fault.Retryable);
            Assert.Single(server.Journal.Entries);
        }
    }

    [Theory]
    [InlineData("Retry-After", "3", 3.0)]
    [InlineData("retry-after", "0.5", 0.5)]
    [InlineData("retry-after-ms", "1500", 1.5)]
    [InlineData("x-ms-retry-after-ms", "250", 0.25)]
    [InlineData("Retry-After", "3600", 3600.0)]
    [InlineData("Retry-After", "nonsense", null)]
    [InlineData("Retry-After", "-5", null)]
    public async Task The_wait_a_server_asks_for_is_passed_on(string header, string value, double? seconds)
    {
        server.Script.Add(Script.Everyone, Step.Fails(429, (header, value)));

        var fault = await FaultAsync(streamed: true);

        Assert.Equal(seconds, fault.RetryAfter?.TotalSeconds);
        Assert.True(fault.Retryable);
    }

    [Theory]
    [InlineData("Mon, 05 Jan 2026 09:00:07 GMT", 7)]
    [InlineData("Mon, 05 Jan 2026 08:00:00 GMT", 0)]
    public async Task A_wait_given_as_a_date_counts_by_the_servers_own_clock(string date, double seconds)
    {
        server.Script.Add(
            Script.Everyone,
            Step.Fails(503, ("Retry-After", date), ("Date", "Mon, 05 Jan 2026 09:00:00 GMT"))
        );

        var fault = await FaultAsync(streamed: false);

        Assert.Equal(seconds, fault.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(
        429,
        """{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":"insufficient_quota"}}"""
    )]
    [InlineData(
        400,
        """{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the API."}}"""
    )]
    [InlineData(
        429,
        """{"type":"error","error":{"type":"rate_limit_error","message":"This organization has reached its monthly spend limit."}}"""
    )]
    public async Task An_empty_account_is_not_worth_a_retry(int status, string body)
    {
        server.Script.Add(Script.Everyone, Step.Sends(body, status: status));

        var fault = await FaultAsync(streamed: false);

        Assert.Equal(ModelErrorKind.RateLimited, fault.Kind);
        Assert.False(fault.Retryable);
        Assert.Contains("quota or credit", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        400,
        """{"error":{"message":"This model's maximum context length is 8192 tokens.","code":"context_length_exceeded"}}"""
    )]
    [InlineData(
        400,
        """{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 210000 tokens > 200000 maximum"}}"""
    )]
    [InlineData(500, """{"error":"the request exceeds the available context size"}""")]
    public async Task A_prompt_that_does_not_fit_is_told_apart_from_a_bad_request(int status, string body)
    {
        server.Script.Add(Script.Everyone, Step.Sends(body, status: status));

        Assert.Equal(ModelErrorKind.ContextTooSmall, (await FaultAsync(streamed: true)).Kind);
    }

    [Fact]
    public async Task A_rejected_answer_format_is_named_so_that_the_caller_can_ask_without_it()
    {
        const string Body =
            """{"error":{"message":"'response_format' of type 'json_schema' is not supported with this model.","param":"response_format"}}""";
        server.Script.Add(Script.Everyone, Step.Sends(Body, status: 400));

        var fault = await FaultAsync(streamed: false);

        Assert.Equal(ModelErrorKind.BadRequest, fault.Kind);
        Assert.Equal("response_format", fault.RejectedParameter);
    }

    [Fact]
    public async Task A_server_that_says_do_not_retry_is_believed()
    {
        server.Script.Add(Script.Everyone, Step.Fails(503, ("x-should-retry", "false")));

        Assert.False((await FaultAsync(streamed: true)).Retryable);
    }
}
