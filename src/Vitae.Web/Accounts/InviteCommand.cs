using System.CommandLine;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary><c>vitae invite</c>: a one-time code with which one person makes an account.</summary>
internal static class InviteCommand
{
    public static Command Create()
    {
        var database = new Option<string?>("--db") { Description = "The database the shared app was started with" };
        var command = new Command("invite", "Let one more person make an account in a shared app") { database };
        command.SetAction(
            async (parsed, ct) =>
            {
                var options = new ServeOptions { Database = parsed.GetValue(database), DemandsSignIn = true };
                var services = new ServiceCollection().AddLogging().AddVitae(StorageOptions.From(options.Database));
                await using var house = services.AddAccounts(options).BuildServiceProvider();
                await using var scope = house.CreateAsyncScope();
                await AccountStorage.PrepareAsync(scope.ServiceProvider, ct);
                var code = await scope.ServiceProvider.GetRequiredService<Invitations>().CreateAsync(ct);
                await Console.Out.WriteLineAsync(
                    $"Invitation, good for two days and one account: /sign-up?code={code}"
                );
                return 0;
            }
        );
        return command;
    }
}
