using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Vitae.Web.Accounts.Pages;

namespace Vitae.Web;

/// <summary>In and out, with a password; plain forms, so that they work without the app.</summary>
internal static class SignInApi
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", (bool? failed, bool? gone) => Page(failed is true, gone is true)).AllowAnonymous();
        app.MapPost("/sign-in", SignInAsync).AllowAnonymous().RequireRateLimiting(SignInLimit.Name);
        app.MapGet("/sign-up", (string? code, string? problem) => SignUp(code, problem)).AllowAnonymous();
        app.MapPost("/sign-up", SignUpAsync).AllowAnonymous().RequireRateLimiting(SignInLimit.Name);
    }

    private static RazorComponentResult Page(bool hasFailed, bool isGone) =>
        new RazorComponentResult<SignInPage>(new { HasFailed = hasFailed, IsGone = isGone });

    private static RazorComponentResult SignUp(string? code, string? problem) =>
        new RazorComponentResult<SignUpPage>(new { Code = code ?? "", Problem = problem });

    private static async Task<IResult> SignInAsync(
        [FromForm] string name,
        [FromForm] string password,
        SignInManager<Account> accounts
    )
    {
        // One answer for an unknown name, a wrong password and a locked account.
        var result = await accounts.PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);
        return Results.LocalRedirect(result.Succeeded ? "/" : "/sign-in?failed=true");
    }

    private static async Task<IResult> SignUpAsync(
        [FromForm] string code,
        [FromForm] string name,
        [FromForm] string password,
        UserManager<Account> users,
        SignInManager<Account> accounts,
        Invitations invitations,
        AccountsDb db,
        CancellationToken ct
    )
    {
        // The code is used up only if the account is made.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await invitations.UseAsync(code, ct))
        {
            return Refused(code, "The invitation is not valid any more.");
        }

        var account = new Account { UserName = name };
        var made = await users.CreateAsync(account, password);
        if (!made.Succeeded)
        {
            return Refused(code, made.Errors.First().Description);
        }

        await transaction.CommitAsync(ct);
        await accounts.SignInAsync(account, isPersistent: false);
        return Results.LocalRedirect("/account");
    }

    private static IResult Refused(string code, string problem) =>
        Results.LocalRedirect($"/sign-up?code={Uri.EscapeDataString(code)}&problem={Uri.EscapeDataString(problem)}");
}
