using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class PromptTests
{
    [Fact]
    public async Task Data_stands_in_a_fence_of_the_user_message_and_settings_as_they_are()
    {
        await using var house = new ChatHouse();
        var prompt = house
            .Get<PromptRenderer>()
            .Render("greet", ChatHouse.Question("[d1.1] Ada\n[d1.2] Grace").Variables);
        Assert.Matches(
            """^<document nonce="[0-9a-f]{8}">\n\[d1\.1\] Ada\n\[d1\.2\] Grace\n</document nonce="[0-9a-f]{8}">$""",
            prompt.Prefix
        );
        Assert.Equal("# Task: greet\n\nGreet them in English.", prompt.Task);
        Assert.Equal(["system", "user"], prompt.Messages().Select(m => m.Role.Value));
        Assert.Equal(2, prompt.Messages()[1].Contents.Count);
        Assert.Matches("(?m)^# Task: greet$", prompt.Messages()[1].Text);
    }

    [Fact]
    public async Task Values_are_not_searched_for_placeholders_again()
    {
        await using var house = new ChatHouse();
        var prompt = house.Get<PromptRenderer>().Render("greet", ChatHouse.Question("[d1.1] {{language}}").Variables);
        Assert.Contains("{{language}}", prompt.Prefix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_placeholder_nobody_fills_is_named()
    {
        await using var house = new ChatHouse();
        var variables = new PromptVariables().Data("people", "document", "Ada");
        var error = Assert.Throws<VitaeException>(() => house.Get<PromptRenderer>().Render("greet", variables));
        Assert.Contains("{{language}}", error.Message, StringComparison.Ordinal);
        Assert.Contains("greet.v1.md", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_would_not_reach_the_model_is_an_error()
    {
        await using var house = new ChatHouse();
        var variables = ChatHouse.Question().Variables.Data("letters", "document", "Dear …");
        var error = Assert.Throws<VitaeException>(() => house.Get<PromptRenderer>().Render("greet", variables));
        Assert.Contains("{{letters}}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no front matter", "front matter")]
    [InlineData("---\nname: greet\nversion: 1\n---\ntext", "=== task ===")]
    [InlineData("---\nname: greet\nversion: 2\n---\na\n=== task ===\nb", "differ")]
    [InlineData("---\nname: greet\nversion: 1\ntemperature: warm\n---\na\n=== task ===\nb", "temperature")]
    [InlineData("---\nname: greet\nversion: 1\ntemperature: 0\n---\na\n=== task ===\nb", "max_tokens")]
    public async Task A_broken_prompt_file_is_named_with_its_fault(string text, string fault)
    {
        await using var house = new ChatHouse();
        await File.WriteAllTextAsync(Path.Combine(house.Prompts, "greet.v1.md"), text, ChatHouse.Ct);
        var error = Assert.Throws<VitaeException>(() => house.Get<PromptCatalog>().Get("greet"));
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_folder_replaces_the_built_in_prompt_and_changes_its_hash()
    {
        await using var house = new ChatHouse();
        var builtIn = new PromptCatalog(new AiOptions { DataFolder = "" }).Get("write_resume");
        await File.WriteAllTextAsync(
            Path.Combine(house.Prompts, builtIn.FileName),
            Own("write_resume", builtIn.Version),
            ChatHouse.Ct
        );
        var own = house.Get<PromptCatalog>().Get("write_resume");
        Assert.Equal(100, own.MaxTokens);
        Assert.NotEqual(builtIn.Hash, own.Hash);
    }

    /// <summary>Ignored in silence it would seem to be in use; used, it would ask for answers of an old shape.</summary>
    [Fact]
    public async Task An_own_prompt_older_than_the_built_in_one_is_refused_by_name()
    {
        await using var house = new ChatHouse();
        var builtIn = new PromptCatalog(new AiOptions { DataFolder = "" }).Get("write_resume");
        var old = Path.Combine(house.Prompts, "write_resume.v1.md");
        await File.WriteAllTextAsync(old, Own("write_resume", 1), ChatHouse.Ct);

        var error = Assert.Throws<VitaeException>(() => house.Get<PromptCatalog>().Get("write_resume"));

        Assert.Contains("write_resume.v1.md", error.Message, StringComparison.Ordinal);
        Assert.Contains(builtIn.FileName, error.Message, StringComparison.Ordinal);
        Assert.NotEqual(builtIn.Hash, house.Get<PromptCatalog>().Get("greet").Hash);
    }

    [Fact]
    public async Task An_own_prompt_of_a_later_version_is_used_and_its_forerunner_may_stay()
    {
        await using var house = new ChatHouse();
        foreach (var version in new[] { 1, 9 })
        {
            var file = Path.Combine(house.Prompts, $"write_resume.v{version}.md");
            await File.WriteAllTextAsync(file, Own("write_resume", version), ChatHouse.Ct);
        }

        Assert.Equal(9, house.Get<PromptCatalog>().Get("write_resume").Version);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<VitaeException>(() =>
            new PromptCatalog(new AiOptions { DataFolder = "", PromptFolder = "nowhere" }).Get("match_job")
        );
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    private static string Own(string name, int version) =>
        ChatHouse
            .Prompt.Replace("greet", name, StringComparison.Ordinal)
            .Replace("version: 1", $"version: {version}", StringComparison.Ordinal);

    /// <summary>A released prompt never changes: a new text is a new file with the next version.</summary>
    [Fact]
    public void Released_prompts_are_the_approved_ones()
    {
        var now = PromptCatalog.BuiltIn().Select(f => $"{f.Name}.v{f.Version} {PromptCatalog.Hash(f.Text)}");
        var approved = Path.Combine(AppContext.BaseDirectory, "Ai", "approved-prompts.txt");
        var lines = File.ReadAllLines(approved).Where(l => l.Length > 0).ToList();
        var changed = now.Except(lines, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(
            changed.Count == 0,
            "Released prompts differ from tests/Vitae.Tests/Ai/approved-prompts.txt. Write a new version file instead, "
                + $"or approve a first version by adding:\n{string.Join('\n', changed)}"
        );
    }
}
