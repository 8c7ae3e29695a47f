namespace Vitae.Tests.Cli;

public sealed class CorrectionTests
{
    [Fact]
    public async Task Contact_details_are_corrected_and_printed_on_the_next_resume()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var corrected = await vitae.RunAsync("contact", session, "--name", "Nora Q. Lind", "--phone", "");
        var resume = await vitae.RunAsync("generate", session);

        Assert.Equal("Nora Q. Lind", corrected.Json.GetProperty("contact").GetProperty("name").GetString());
        var html = resume.Resume.GetProperty("html_content").GetString()!;
        Assert.Contains("Nora Q. Lind", html, StringComparison.Ordinal);
        Assert.DoesNotContain("+44 20 7946 0958", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_agree_leave_nothing_to_decide()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var conflicts = await vitae.RunAsync("conflicts", session, "--progress", "lines");
        var choice = await vitae.RunAsync("conflicts", session, "--choose", "e1.dates=2");

        Assert.Equal(0, conflicts.Json.GetProperty("conflicts").GetArrayLength());
        Assert.Contains("(offline)", conflicts.Stderr, StringComparison.Ordinal);
        Assert.Contains(": already answered, nothing to pay", choice.Stderr, StringComparison.Ordinal);
        Assert.NotEqual(0, choice.ExitCode);
        Assert.Equal("invalid_input", choice.Json.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_posting_inside_a_private_network_is_not_fetched()
    {
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync("job", "http://127.0.0.1:18099/job");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(
            "public web",
            result.Json.GetProperty("error").GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
    }
}
