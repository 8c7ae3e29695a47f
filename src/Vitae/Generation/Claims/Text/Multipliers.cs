namespace Vitae.Generation;

/// <summary>What the word or letter after a number multiplies it by; "m" may be metres, "mil" is a thousand, "B" may be bytes.</summary>
internal static class Multipliers
{
    public static double[] Of(string word) =>
        word.ToLowerInvariant() switch
        {
            "" => [1],
            "k" or "tsd" or "thousand" or "tausend" or "mille" or "mil" => [1e3],
            "m" or "b" or "mm" => [word is "b" or "B" ? 1e9 : 1e6, 1],
            "mn" or "mio" or "million" or "millions" or "millionen" or "millón" or "millon" or "millones" => [1e6],
            "bn" or "mrd" or "billion" or "milliarde" or "milliarden" or "milliard" or "milliards" => [1e9],
            "万" or "萬" => [1e4],
            _ => [1e8],
        };
}
