using System.Net;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Prometheus;

namespace Vitae.Web;

/// <summary>What whoever runs Vitae for others needs: health, metrics, retention.</summary>
internal static class OperateServices
{
    private const string Ready = "ready";

    public static IServiceCollection AddOperations(this IServiceCollection services, RunnerOptions runner)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>(Ready, tags: [Ready], timeout: TimeSpan.FromSeconds(5));
        services.AddHostedService<RunGauges>();
        return runner.KeepDays is { } days
            ? services.AddHostedService(p => ActivatorUtilities.CreateInstance<Retention>(p, days))
            : services;
    }

    /// <summary>Alive: the process answers. Ready: send it work.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready) })
            .AllowAnonymous();
    }

    /// <summary>For a port that only machines reach.</summary>
    public static void MapOpenMetrics(this WebApplication app) => app.MapMetrics("/metrics").AllowAnonymous();

    /// <summary>For a port that people reach: answers this machine alone, unless <c>VITAE_METRICS=open</c>.</summary>
    public static void MapLocalMetrics(this WebApplication app)
    {
        var isOpen = Environment.GetEnvironmentVariable("VITAE_METRICS") == "open";
        app.Use(
            (context, next) =>
            {
                if (
                    isOpen
                    || !context.Request.Path.StartsWithSegments("/metrics", StringComparison.OrdinalIgnoreCase)
                    || IsLocal(context)
                )
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }
        );
        app.MapOpenMetrics();
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from);
}
