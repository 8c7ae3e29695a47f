using System.Security.Claims;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Works for whoever signed in: every query of this request sees their rows alone.</summary>
internal static class OwnerEntry
{
    public static string OwnerOf(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? CurrentOwner.Nobody;

    public static async Task EnterAsync(HttpContext context, RequestDelegate next)
    {
        using var owner = CurrentOwner.Enter(OwnerOf(context.User));
        await next(context);
    }
}
