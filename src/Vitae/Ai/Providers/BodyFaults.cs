using System.ClientModel;
using Anthropic.Exceptions;

namespace Vitae.Ai;

/// <summary>Says what went wrong after the server had answered 200: cut, silent or garbled bodies.</summary>
internal sealed class BodyFaults(ModelEndpoint endpoint, Redactor redactor)
{
    private string Server => $"{endpoint.Provider} at {endpoint.Address}";

    public ModelException Cut() =>
        new(ModelErrorKind.Unavailable, $"{Server} broke off in the middle of its answer.", "Try again.");

    public ModelException Empty() =>
        new(
            ModelErrorKind.BadOutput,
            $"{Server} sent an answer without text.",
            $"If it happens again, check {endpoint.UrlName}."
        );

    /// <summary>SDK exceptions may quote bodies and headers, so only their kind crosses this line.</summary>
    public ModelException Translate(Exception e) =>
        Innermost(e) switch
        {
            ModelException known => known,
            OperationCanceledException or TimeoutException => new ModelException(
                ModelErrorKind.Timeout,
                $"{Server} took too long."
            ),
            HttpRequestException or IOException or ClientResultException { Status: 0 } => Cut(),
            AnthropicSseException or OllamaSharp.Models.Exceptions.ResponseError => new ModelException(
                ModelErrorKind.Unavailable,
                redactor.Redact($"{Server} reported an error in the middle of its answer: {Short(e.Message)}")
            ),
            _ => new ModelException(
                ModelErrorKind.BadOutput,
                $"{Server} sent something that is not a model's answer ({Innermost(e).GetType().Name}).",
                $"Check that {endpoint.UrlName} is the address of a model server."
            ),
        };

    private static Exception Innermost(Exception e) =>
        e switch
        {
            ModelException => e,
            AggregateException { InnerException: { } inner } => Innermost(inner),
            AnthropicIOException { InnerException: { } inner } => Innermost(inner),
            _ => e,
        };

    private static string Short(string text)
    {
        var body = ErrorBody.Read(text);
        return body.Message ?? "no message";
    }
}
