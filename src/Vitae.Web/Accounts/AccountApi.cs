using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Vitae.Sessions;
using Vitae.Web.Accounts.Pages;

namespace Vitae.Web;

/// <summary>What a person does with their own account: sign out, another password, an end. Plain forms.</summary>
internal static class AccountApi
{
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapGet("/account", Page);
        app.MapPost("/sign-out", SignOutAsync);
        app.MapPost("/account/password", ChangePasswordAsync).RequireRateLimiting(SignInLimit.Name);
        app.MapPost("/account/delete", DeleteAsync).RequireRateLimiting(SignInLimit.Name);
    }

    private static RazorComponentResult Page(HttpContext context, bool? changed, string? problem) =>
        new RazorComponentResult<AccountPage>(
            new
            {
                Name = context.User.Identity?.Name ?? "",
                IsChanged = changed is true,
                Problem = problem,
            }
        );

    private static async Task<IResult> SignOutAsync(
        HttpContext context,
        UserManager<Account> users,
        SignInManager<Account> accounts
    )
    {
        if (await users.GetUserAsync(context.User) is { } account)
        {
            await users.UpdateSecurityStampAsync(account);
        }

        await accounts.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }

    private static async Task<IResult> ChangePasswordAsync(
        [FromForm] string current,
        [FromForm] string password,
        HttpContext context,
        UserManager<Account> users,
        SignInManager<Account> accounts
    )
    {
        var account = (await users.GetUserAsync(context.User))!;
        var changed = await users.ChangePasswordAsync(account, current, password);
        if (!changed.Succeeded)
        {
            return Refused(changed.Errors.First().Description);
        }

        // Every other device is signed out by it; this one stays.
        await accounts.RefreshSignInAsync(account);
        return Results.LocalRedirect("/account?changed=true");
    }

    private static async Task<IResult> DeleteAsync(
        [FromForm] string password,
        HttpContext context,
        UserManager<Account> users,
        SignInManager<Account> accounts,
        AccountsDb db,
        Erasure erasure,
        CancellationToken ct
    )
    {
        var account = (await users.GetUserAsync(context.User))!;
        // Counts wrong guesses like signing in does.
        if (!(await accounts.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
        {
            return Refused("The password is wrong, or there were too many attempts. Nothing was deleted.");
        }

        await erasure.DeleteAllAsync(ct);
        await users.DeleteAsync(account);
        await db.ForgetDeletedAsync(ct);
        await accounts.SignOutAsync();
        return Results.LocalRedirect("/sign-in?gone=true");
    }

    private static IResult Refused(string problem) =>
        Results.LocalRedirect($"/account?problem={Uri.EscapeDataString(problem)}");
}
