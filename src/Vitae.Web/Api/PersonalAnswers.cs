namespace Vitae.Web;

/// <summary>Answers about a person are kept by nobody on the way.</summary>
internal static class PersonalAnswers
{
    public static ValueTask<object?> NoStore(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
