using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("""{"words":"Hi","names":["Ada"],"note":null}""")]
    [InlineData("""{"words":"Hi","names":["Ada"]}""")]
    [InlineData("```json\n{\"words\":\"Hi\",\"names\":[\"Ada\"],\"note\":null}\n```")]
    [InlineData("Here it is:\n{\"words\":\"Hi\",\"names\":[\"Ada\"],\"note\":null}\nAnything else?")]
    [InlineData("<think>Is {\"words\":\"No\",\"names\":[\"No\"]} right?</think>{\"words\":\"Hi\",\"names\":[\"Ada\"]}")]
    [InlineData("I think {so}.</think>\n{\"words\":\"Hi\",\"names\":[\"Ada\"]}")]
    [InlineData("First {\"draft\":1} and then {\"words\":\"Hi\",\"names\":[\"Ada\"]}")]
    [InlineData("{\"words\":\"Hi\",\"names\":[\"Ada\"]} or shorter {\"words\":\"Hi\"}")]
    [InlineData("{'words': 'Hi', 'names': ['Ada',], }")]
    [InlineData("{'words': 'Hi', 'names': ['Ada'], 'note': 'the candidate's own words'}")]
    [InlineData("{“words”: “Hi”, “names”: [“Ada”]}")]
    [InlineData("{words: \"Hi\", // a comment\n names: [\"Ada\"] /* another */}")]
    [InlineData("{\"words\": \"Hi\"\n \"names\": [\"Ada\"]}")]
    [InlineData("{\"words\": \"Hi\", \"names\": [\"Ada\"], \"note\": None}")]
    [InlineData("{\"words\": \"Hi\", \"names\": [\"Ada\"], \"extra\": {\"more\": true}}")]
    [InlineData(@"""{\""words\"":\""Hi\"",\""names\"":[\""Ada\""]}""")]
    public void What_was_meant_is_read(string text)
    {
        var reading = AnswerReader.Read<Greeting>(text, _ => []);
        Assert.Empty(reading.Errors);
        Assert.Equal("Hi", reading.Value!.Words);
        Assert.Equal(["Ada"], reading.Value.Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot do that.")]
    [InlineData("{\"words\":\"Hi\",\"names\":[\"Ada\"")]
    [InlineData("{\"words\":\"Hi\",\"names\":[\"Ada\"]")]
    [InlineData("{\"words\":\"Hi\",\"names\":[\"Ada\", ...]}")]
    [InlineData("{\"words\":\"Hi\",\"words\":\"Ho\",\"names\":[\"Ada\"]}")]
    [InlineData("{\"words\":\"Hi\",\"names\":null}")]
    [InlineData("{\"words\":\"Hi\"}")]
    [InlineData("{\"words\":\"Hi,\"names\":[\"Ada\"],\"note\":\"x\"}")]
    [InlineData("{\"words\":\"Hi\",\"names\":[\"Ada\"],\"note\":\"first, b: \"second\"}")]
    [InlineData("{\"words\":\"Hi\",\"names\":[\"Ada\", \"Eve\"}, \"note\": [\"x\"]}")]
    [InlineData("{\"words\":null,\"names\":[\"Ada\"]}")]
    [InlineData("{\"words\":\"Hi\",\"names\":\"Ada\"}")]
    [InlineData("{\"outer\":[{\"words\":\"Hi\",\"names\":[\"Ada\"]}")]
    [InlineData("<think>{\"words\":\"Hi\",\"names\":[\"Ada\"]}")]
    public void What_is_missing_cut_or_doubled_is_refused_with_a_sentence(string text)
    {
        var reading = AnswerReader.Read<Greeting>(text, _ => []);
        Assert.False(reading.IsGood);
        Assert.All(reading.Errors, e => Assert.DoesNotContain("Vitae", e, StringComparison.Ordinal));
        Assert.NotEmpty(reading.Errors);
    }

    [Fact]
    public void Quotes_nobody_escaped_stay_in_the_text()
    {
        var text = """{"words":"Built the "Foo" system, and "Bar"","names":["a "b" c"]}""";
        var reading = AnswerReader.Read<Greeting>(text, _ => []);
        Assert.Equal("Built the \"Foo\" system, and \"Bar\"", reading.Value?.Words);
        Assert.Equal(["a \"b\" c"], reading.Value!.Names);
    }

    [Fact]
    public void The_object_that_passes_the_rules_is_preferred()
    {
        var text = """{"words":"a","names":["Ada"]} {"words":"b","names":[]}""";
        var reading = AnswerReader.Read<Greeting>(text, g => g.Names.Count == 0 ? ["empty"] : []);
        Assert.Equal("a", reading.Value?.Words);
    }
}
