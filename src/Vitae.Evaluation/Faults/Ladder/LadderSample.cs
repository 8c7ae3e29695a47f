using System.Text.Json;
using Vitae.Ai;

namespace Vitae.Evaluation;

/// <summary>A right answer, and a way to read a damaged one: the value as JSON, or null when it was refused.</summary>
internal sealed record LadderSample(string Json, Func<string, string?> Read)
{
    public static LadderSample Of<T>(T answer)
        where T : class
    {
        return new LadderSample(
            Text(answer),
            damaged => AnswerReader.Read<T>(damaged, _ => []) is { IsGood: true, Value: { } value } ? Text(value) : null
        );

        static string Text(T value) => JsonSerializer.Serialize(value, VitaeJson.Indented);
    }
}
