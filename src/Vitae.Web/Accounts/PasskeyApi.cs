using Microsoft.AspNetCore.Identity;

namespace Vitae.Web;

/// <summary>Passkeys: the browser's half is <c>wwwroot/passkey.js</c>.</summary>
internal static class PasskeyApi
{
    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        var door = app.MapGroup("/sign-in/passkey").AllowAnonymous().RequireRateLimiting(SignInLimit.Name);
        door.MapPost("/options", OptionsAsync);
        door.MapPost("", SignInAsync);
        app.MapPost("/account/passkey/options", NewOptionsAsync);
        app.MapPost("/account/passkey", AddAsync);
    }

    private static async Task<IResult> OptionsAsync(SignInManager<Account> accounts) =>
        Results.Content(await accounts.MakePasskeyRequestOptionsAsync(null), Json);

    private static async Task<IResult> SignInAsync(PasskeyCredential sent, SignInManager<Account> accounts) =>
        (await accounts.PasskeySignInAsync(sent.Credential)).Succeeded ? Results.NoContent() : Refused();

    private static async Task<IResult> NewOptionsAsync(
        HttpContext context,
        UserManager<Account> users,
        SignInManager<Account> accounts
    )
    {
        var account = (await users.GetUserAsync(context.User))!;
        var entity = new PasskeyUserEntity
        {
            Id = account.Id,
            Name = account.UserName!,
            DisplayName = account.UserName!,
        };
        return Results.Content(await accounts.MakePasskeyCreationOptionsAsync(entity), Json);
    }

    private static async Task<IResult> AddAsync(
        PasskeyCredential sent,
        HttpContext context,
        UserManager<Account> users,
        SignInManager<Account> accounts
    )
    {
        var account = (await users.GetUserAsync(context.User))!;
        var attested = await accounts.PerformPasskeyAttestationAsync(sent.Credential);
        return attested.Succeeded && (await users.AddOrUpdatePasskeyAsync(account, attested.Passkey)).Succeeded
            ? Results.NoContent()
            : Refused();
    }

    private static IResult Refused() =>
        Results.Problem(statusCode: StatusCodes.Status401Unauthorized, title: "The passkey was not accepted.");
}
