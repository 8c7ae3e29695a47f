using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace Vitae.Web;

/// <summary>Every failure as problem+json: what happened, what to do, an id for the log; no stack, SQL, path or key.</summary>
internal sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> log)
    : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var problem = exception switch
        {
            VitaeException e => Problems.Of(e),
            BadHttpRequestException e => Problems.Of(e),
            _ => Problems.Unexpected(),
        };
        if (problem.Status >= 500)
        {
            // The type alone: a message may quote a document, a path or an address with a key in it.
            Failed(exception.GetType().Name, trace);
        }

        problem.Extensions["trace_id"] = trace;
        context.Response.StatusCode = problem.Status!.Value;
        context.Response.Headers.CacheControl = "no-store";
        return await problems.TryWriteAsync(
            new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem }
        );
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Kind}, trace {Trace}")]
    private partial void Failed(string kind, string trace);
}
