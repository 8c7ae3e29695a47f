using Vitae.Generation;

namespace Vitae.Tests.Generation;

public sealed class SlotTextTests
{
    [Theory]
    [InlineData("acme gmbh", "Engineer | Acme GmbH, Berlin", "Acme GmbH")]
    [InlineData("2019 - 2021", "Engineer, 2019 – 2021", "2019 – 2021")]
    [InlineData("O'Neill & Sons", "at O’Neill & Sons", "O’Neill & Sons")]
    [InlineData("高级工程师", "2019 高级工程师 上海", "高级工程师")]
    public void A_slot_is_returned_in_the_candidates_own_spelling(string slot, string source, string expected)
    {
        Assert.Equal(expected, SlotText.Find(slot, source));
    }

    [Theory]
    [InlineData("Google", "Engineer at Acme")]
    [InlineData("Java", "Built JavaScript tools")]
    [InlineData("CTO", "Acted as director")]
    [InlineData("", "anything")]
    [InlineData(null, "anything")]
    public void What_the_cited_lines_do_not_say_is_no_slot(string? slot, string source)
    {
        Assert.Null(SlotText.Find(slot, source));
    }

    [Fact]
    public void A_part_of_a_word_is_passed_over_for_the_whole_one()
    {
        Assert.Equal("Java", SlotText.Find("java", "JavaScript and Java"));
    }
}
