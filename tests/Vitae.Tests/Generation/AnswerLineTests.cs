using System.Text.Json;
using Vitae.Ai;
using Vitae.Generation;
using Vitae.Jobs;

namespace Vitae.Tests.Generation;

/// <summary>The lines in which models answer: read as they are meant, told back as they were, refused by name.</summary>
public sealed class AnswerLineTests
{
    [Theory]
    [InlineData("e1.3", "e1.3", null)]
    [InlineData("e1.3 e1.4: Cut the bill by 40 %: a record", "e1.3 e1.4", "Cut the bill by 40 %: a record")]
    [InlineData("[e1.3], [s2]: Ran C# services", "e1.3 s2", "Ran C# services")]
    [InlineData("u1", "u1", null)]
    public void A_claim_is_its_ids_and_perhaps_words(string line, string ids, string? text)
    {
        var claim = ClaimAnswer.Parse(line)!;

        Assert.Equal(ids.Split(' '), claim.Evidence);
        Assert.Equal(text, claim.Text);
        Assert.Equivalent(claim, ClaimAnswer.Parse(claim.ToLine()));
    }

    [Theory]
    [InlineData("Cut the bill by 40 %")]
    [InlineData("a1 day: nothing")]
    [InlineData("")]
    public void Words_without_ids_are_no_claim(string line) => Assert.Null(ClaimAnswer.Parse(line));

    [Theory]
    [InlineData("r1 met e1.2 s3", RequirementStatus.Met, "e1.2 s3", null)]
    [InlineData("r2 partly e2: no team lead", RequirementStatus.Partly, "e2", "no team lead")]
    [InlineData("[r3] not: no German: at all", RequirementStatus.Not, "", "no German: at all")]
    [InlineData("r4 not", RequirementStatus.Not, "", null)]
    [InlineData("r5 not a1 word of it", RequirementStatus.Not, "a1", "word of it")]
    public void A_requirement_is_judged_in_a_line(string line, object status, string evidence, string? note)
    {
        var judged = RequirementMatchAnswer.Parse(line)!;

        Assert.Equal(status, judged.Status);
        Assert.Equal(evidence, string.Join(' ', judged.Evidence));
        Assert.Equal(note, judged.Note);
        Assert.Equivalent(judged, RequirementMatchAnswer.Parse(judged.ToLine()));
    }

    [Theory]
    [InlineData("12 must", "12", Importance.Must, null, "")]
    [InlineData("13 must {C#, .NET}", "13", Importance.Must, null, "C#|.NET")]
    [InlineData("14 nice: ideally with Kafka {Kafka}", "14", Importance.Nice, "ideally with Kafka", "Kafka")]
    [InlineData("[15-16] Must: years: three", "15 16", Importance.Must, "years: three", "")]
    public void A_wish_of_the_posting_is_a_line(string line, string lines, object kind, string? text, string terms)
    {
        var wish = RequirementAnswer.Parse(line)!;

        Assert.Equal(lines, string.Join(' ', wish.Blocks));
        Assert.Equal(kind, wish.Importance);
        Assert.Equal(text, wish.Text);
        Assert.Equal(terms, string.Join('|', wish.Terms));
        Assert.Equivalent(wish, RequirementAnswer.Parse(wish.ToLine()));
    }

    [Fact]
    public void An_entry_is_a_row_whose_empty_slots_are_null()
    {
        var entry = EntryAnswer.Parse("Nurse | Elm Hospital | | May 2019 – 2021 | 4-5 | 6 8-9")!;

        Assert.Equal(
            ("Nurse", "Elm Hospital", null, "May 2019 – 2021"),
            (entry.Title, entry.Organisation, entry.Location, entry.Dates)
        );
        Assert.Equal(["4", "5"], entry.Blocks);
        Assert.Equal(["6", "8", "9"], entry.Responsibilities);
        Assert.Empty(entry.Achievements);
        Assert.Equivalent(entry, EntryAnswer.Parse(entry.ToLine()));
    }

    [Theory]
    [InlineData("| Elm Hospital | | | 4")]
    [InlineData("Nurse | Elm | Leeds | 2019 | 4 | 5 | 6 | 7")]
    [InlineData("Nurse | Elm | Leeds | 2019 | line four")]
    [InlineData("Nurse | Elm | Leeds | 2019 | 9-4")]
    public void A_row_with_other_slots_is_refused(string line) => Assert.Null(EntryAnswer.Parse(line));

    [Fact]
    public void Skills_share_a_row_and_a_name_may_hold_a_comma()
    {
        var group = SkillGroupAnswer.Parse("Office (Word, Excel); SAP | Tools | | 9 12")!;

        Assert.Equal(["Office (Word, Excel)", "SAP"], group.Names);
        Assert.Equal(("Tools", null), (group.Category, group.Level));
        Assert.Equal(["9", "12"], group.Blocks);
    }

    [Fact]
    public void A_heading_may_hold_a_colon()
    {
        var group = DraftSkillGroupAnswer.Parse("Care: wards: s1 s2")!;

        Assert.Equal("Care: wards", group.Category);
        Assert.Equal(["s1", "s2"], group.Items);
    }

    [Fact]
    public void A_line_of_another_shape_is_quoted_with_the_shape_it_should_have()
    {
        var error = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<ClaimAnswer>("\"led everything\"", AnswerJson.Options)
        );

        Assert.Contains("led everything", error.Message, StringComparison.Ordinal);
        Assert.Contains(ClaimAnswer.Shape, error.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ClaimAnswer>("null", AnswerJson.Options));
    }

    [Theory]
    [InlineData("4 8-10, 12", "4 8 9 10 12")]
    [InlineData("[7]", "7")]
    [InlineData("", "")]
    public void Line_numbers_may_run_in_ranges(string text, string numbers)
    {
        var read = LineNumbers.Parse(text)!;

        Assert.Equal(numbers, string.Join(' ', read));
        Assert.Equal(read, LineNumbers.Parse(LineNumbers.Format(read)));
    }

    [Theory]
    [InlineData("d1.4")]
    [InlineData("10-4")]
    [InlineData("1-999999")]
    public void What_is_no_line_number_is_refused(string text) => Assert.Null(LineNumbers.Parse(text));
}
