using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class KeyFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose()
    {
        File.Delete(path);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_file_only_its_owner_can_read_gives_its_keys()
    {
        Write("""{"OPENAI_API_KEY": "sk-1"}""", UnixFileMode.UserRead);

        var file = KeyFile.Read(path);

        Assert.Equal("sk-1", file.Values["OPENAI_API_KEY"]);
        Assert.Null(file.Problem);
    }

    [Fact]
    public void A_file_everyone_can_read_is_not_used_and_the_cure_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix permissions.");
        Write("""{"OPENAI_API_KEY": "sk-1"}""", UnixFileMode.UserRead | UnixFileMode.OtherRead);

        var file = KeyFile.Read(path);

        Assert.Empty(file.Values);
        Assert.Contains($"chmod 600 {path}", file.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk-secret")]
    [InlineData("""{"OPENAI_API_KEY": {"sk-secret": 1}}""")]
    [InlineData("""["sk-secret"]""")]
    [InlineData("")]
    public void A_file_of_another_shape_is_named_without_its_content(string text)
    {
        Write(text, UnixFileMode.UserRead);

        var file = KeyFile.Read(path);

        Assert.Contains(path, file.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", file.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_named_and_does_not_exist_is_a_problem()
    {
        Assert.Contains("does not exist", KeyFile.Read(path + ".missing").Problem, StringComparison.Ordinal);
    }

    private void Write(string text, UnixFileMode mode)
    {
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
