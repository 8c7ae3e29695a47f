using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace Vitae.Web;

/// <summary>What every request passes before anything answers it.</summary>
internal static class SafetyServices
{
    /// <summary>Requests a minute from one address or person; a page with its parts is about thirty.</summary>
    private const int MostRequests = 1200;

    public static IServiceCollection AddSafety(this IServiceCollection services)
    {
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = Uploads.LargestRequest);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetSlidingWindowLimiter(Caller(context), _ => Window(MostRequests))
            );
            limits.AddPolicy(
                SignInLimit.Name,
                context => RateLimitPartition.GetSlidingWindowLimiter(Caller(context), _ => Window(SignInLimit.Most))
            );
        });
        return services;
    }

    public static void UseSafety(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseRateLimiter();
    }

    private static string Caller(HttpContext context) =>
        context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static SlidingWindowRateLimiterOptions Window(int most) =>
        new()
        {
            PermitLimit = most,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        };
}
