using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>Lines as they stand on paper, each sign where it is printed; written here from left to right.</summary>
public sealed class VisualOrderTests
{
    [Theory]
    [InlineData("#C דגב C# וזח", "חזו C# בגד #C")]
    [InlineData("ב NET. א", "א .NET ב")]
    [InlineData("$26,500-ל", "ל-$26,500")]
    [InlineData("(REST API) בא", "אב (REST API)")]
    [InlineData("Azure DevOps (CI/CD) בא", "אב Azure DevOps (CI/CD)")]
    [InlineData("%31 בא", "אב 31%")]
    [InlineData("דג 14 בא", "אב 14 גד")]
    public void A_line_from_right_to_left_is_turned_but_for_names_and_numbers(string paper, string read)
    {
        Assert.Equal(read, VisualOrder.ToLogical(paper, rightToLeft: true));
    }

    [Fact]
    public void In_a_line_from_left_to_right_only_the_other_script_is_turned()
    {
        Assert.Equal(
            "Built אב 14 גד for Azure (2021)",
            VisualOrder.ToLogical("Built דג 14 בא for Azure (2021)", rightToLeft: false)
        );
    }

    [Fact]
    public void A_page_is_from_right_to_left_although_half_its_words_are_names()
    {
        Assert.True(VisualOrder.IsRightToLeft(["א", "ב", "ג", "C", "#", "A", "z", "1"]));
        Assert.False(VisualOrder.IsRightToLeft(["A", "z", "u", "r", "א"]));
    }
}
