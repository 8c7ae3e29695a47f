using Vitae.Generation;

namespace Vitae.Tests.Generation;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("- Built **C#** and C++ tools", "Built C# and C++ tools")]
    [InlineData("Cut `p99`\n  latency", "Cut p99 latency")]
    [InlineData("2 * 3 stays * as it is", "2 * 3 stays * as it is")]
    [InlineData("snake_case__name stays", "snake_case__name stays")]
    public void Markdown_goes_and_the_words_stay(string text, string expected)
    {
        Assert.Equal(expected, PlainText.OneLine(text));
    }

    [Theory]
    [InlineData("Built C++ tools, 40 % faster", 5)]
    [InlineData("高级工程师", 5)]
    [InlineData("", 0)]
    public void Words_are_counted_as_people_count_them(string text, int expected)
    {
        Assert.Equal(expected, PlainText.CountWords(text));
    }
}
