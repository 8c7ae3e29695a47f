using Vitae.Reading;

namespace Vitae.Tests.Reading;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("June 2019 – Present", "2019-06", null, true)]
    [InlineData("San Francisco, CA | June 2023 – Present", "2023-06", null, true)]
    [InlineData("Sept. 2018 - Dec 2020", "2018-09", "2020-12", false)]
    [InlineData("03/2018 – 12/2020", "2018-03", "2020-12", false)]
    [InlineData("03.2018 bis heute", "2018-03", null, true)]
    [InlineData("März 2019 – Aug. 2021", "2019-03", "2021-08", false)]
    [InlineData("depuis février 2017", "2017-02", null, true)]
    [InlineData("de mars 2015 à décembre 2016", "2015-03", "2016-12", false)]
    [InlineData("2014-2018", "2014", "2018", false)]
    [InlineData("2014–2018", "2014", "2018", false)]
    [InlineData("2019-03 to 2020-01", "2019-03", "2020-01", false)]
    [InlineData("01.04.2017 - 31.12.2019", "2017-04", "2019-12", false)]
    [InlineData("May – August 2022", "2022-05", "2022-08", false)]
    [InlineData("seit 2020", "2020", null, true)]
    [InlineData("2019年3月至今", "2019-03", null, true)]
    [InlineData("enero de 2019 - actualidad", "2019-01", null, true)]
    [InlineData("Class of 2021", "2021", "2021", false)]
    [InlineData("Jan '19 – Mar '21", "2019-01", "2021-03", false)]
    [InlineData("1 September 2004 – 30 June 2007", "2004-09", "2007-06", false)]
    [InlineData("Clerk, 10/19 – 03/21", "2019-10", "2021-03", false)]
    public void Dates_are_read_in_the_spellings_people_use(string text, string start, string? end, bool ongoing)
    {
        var found = Assert.Single(DateFinder.Find(text)).Period;

        Assert.Equal(start, found.Start?.ToString());
        Assert.Equal(end, found.End?.ToString());
        Assert.Equal(ongoing, found.IsOngoing);
    }

    [Theory]
    [InlineData("cut costs by 2,000 euros")]
    [InlineData("serving 2000+ users")]
    [InlineData("raised $2015 in donations")]
    [InlineData("May I introduce the marching band?")]
    [InlineData("phone 030 20195544")]
    public void Numbers_that_are_no_dates_are_left_alone(string text)
    {
        Assert.Empty(DateFinder.Find(text));
    }

    [Fact]
    public void Two_dates_in_a_sentence_stay_two()
    {
        var found = DateFinder.Find("Started in March 2019, promoted 2021");

        Assert.Equal(["2019-03", "2021"], found.Select(f => f.Period.Start.ToString()));
    }

    [Fact]
    public void The_span_covers_the_text_as_written()
    {
        const string Text = "Engineer, Acme (seit Mai 2020) in Berlin";

        var found = Assert.Single(DateFinder.Find(Text));

        Assert.Equal("seit Mai 2020", Text[found.Start..found.End]);
    }
}
