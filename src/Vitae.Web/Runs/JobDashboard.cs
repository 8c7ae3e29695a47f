using System.Net;
using System.Security.Principal;
using Hangfire;
using Hangfire.Dashboard;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>The queue's own pages: for administrators, and for the one person whose machine it is.</summary>
internal sealed class JobDashboard : IDashboardAuthorizationFilter
{
    public bool Authorize(DashboardContext context)
    {
        var http = context.GetHttpContext();
        return IsAdministrator(http.User.Identity) || (IsOnePersonsMachine && IsLocal(http));
    }

    /// <summary>Named by <c>VITAE_ADMINS</c>, separated by commas, and signed in.</summary>
    private static bool IsAdministrator(IIdentity? who) =>
        who is { IsAuthenticated: true, Name: { } name }
        && (Environment.GetEnvironmentVariable("VITAE_ADMINS") ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsOnePersonsMachine => CurrentOwner.Otherwise == Session.LocalOwner;

    private static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from);

    public static void Map(WebApplication app) =>
        app.UseHangfireDashboard(
            "/admin/jobs",
            new DashboardOptions { Authorization = [new JobDashboard()], DisplayStorageConnectionString = false }
        );
}
