namespace Vitae.Web;

/// <summary>A program that cannot start says why in two sentences, not in a stack of frames.</summary>
internal static class Refusal
{
    private const int ExitCode = 1;

    public static async Task<int> SayAsync(Func<Task<int>> program)
    {
        try
        {
            return await program();
        }
        catch (VitaeException e)
        {
            await Console.Error.WriteLineAsync($"{e.Message} {e.Hint}".TrimEnd());
            return ExitCode;
        }
    }
}
