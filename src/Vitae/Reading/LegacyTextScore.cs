namespace Vitae.Reading;

/// <summary>Tells legacy encodings apart: the right one yields common characters in runs, the wrong one scatters rare ones.</summary>
internal static class LegacyTextScore
{
    /// <summary>Han characters stand in runs; Latin-1 umlauts misread as GB18030 stand alone between ASCII letters.</summary>
    public static bool IsChinese(string text)
    {
        int inRuns = 0,
            alone = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsHan(text[i]))
                continue;
            var run = (i > 0 && IsHan(text[i - 1])) || (i + 1 < text.Length && IsHan(text[i + 1]));
            _ = run ? inRuns++ : alone++;
        }
        return inRuns > 3 && inRuns > alone * 3;
    }

    /// <summary>Cyrillic words are lower case after their first letter; accented Latin-1 letters stand between ASCII ones.</summary>
    public static bool IsCyrillic(string text)
    {
        int cyrillic = 0,
            pairs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < 'А' or > 'я')
                continue;
            cyrillic++;
            if (i + 1 < text.Length && text[i + 1] is >= 'а' and <= 'я')
                pairs++;
        }
        return cyrillic > 10 && pairs > cyrillic * 0.6;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
