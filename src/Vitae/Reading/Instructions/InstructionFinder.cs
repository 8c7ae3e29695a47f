using System.Buffers;

namespace Vitae.Reading;

/// <summary>
/// Tells lines that instruct a model ("ignore all previous instructions …") from lines about a person or a job. Such a line is
/// shown to the user and is never evidence.
/// </summary>
internal static class InstructionFinder
{
    private static readonly Lazy<InstructionSigns> Signs = new(Load);

    public static bool IsInstruction(string text)
    {
        var folded = Spaced(Folding.Fold(text));
        if (folded.AsSpan().ContainsAny(Signs.Value.Phrases))
        {
            return true;
        }

        var dotless = folded.Replace(".", "", StringComparison.Ordinal);
        var pairs = Signs.Value.Pairs.FindAll(p => p.MayBeIn(dotless));
        if (pairs.Count == 0)
        {
            return false;
        }

        var words = Tokens.Of(text);
        return pairs.Exists(p => BeginsWithOne(words, p.Left) && BeginsWithOne(words, p.Right));
    }

    /// <summary>One blank between words; most lines are so already.</summary>
    private static string Spaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' ')))
            {
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return text;
    }

    private static bool BeginsWithOne(IReadOnlyList<Token> words, string[] beginnings) =>
        words.Any(w => beginnings.Any(b => w.Key.StartsWith(b, StringComparison.Ordinal)));

    private static InstructionSigns Load()
    {
        using var stream = typeof(InstructionFinder).Assembly.GetManifestResourceStream("reading/instructions.txt")!;
        using var reader = new StreamReader(stream);
        var (phrases, pairs) = (new List<string>(), new List<InstructionPair>());
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0)
            {
                continue;
            }

            if (line.Split(" | ") is [var left, var right])
            {
                pairs.Add(new InstructionPair(left.Split(' '), right.Split(' ')));
            }
            else
            {
                phrases.Add(line);
            }
        }

        return new InstructionSigns(SearchValues.Create([.. phrases], StringComparison.Ordinal), pairs);
    }
}
