using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Numbers, constants and bare names of almost-JSON.</summary>
internal static partial class LenientLiteral
{
    /// <summary>Refuses what is a number only in part, such as <c>10%</c>, <c>2.5k</c>, <c>007</c>.</summary>
    public static bool Number(LenientCursor cursor, StringBuilder json)
    {
        var match = NumberPattern().Match(cursor.Text, cursor.Position);
        if (!match.Success)
            return false;
        cursor.Position += match.Length;
        var whole = match.Groups["whole"].Value;
        var part = match.Groups["part"].Value;
        json.Append(match.Groups["minus"].Value).Append(whole.Length == 0 ? "0" : whole);
        if (part.Length > 0)
            json.Append('.').Append(part);
        json.Append(match.Groups["power"].Value);
        return true;
    }

    /// <summary>JSON's constants as other languages spell them; a number that is none is null.</summary>
    public static bool Keyword(LenientCursor cursor, StringBuilder json)
    {
        var word = NamePattern().Match(cursor.Text, cursor.Position).Value;
        var constant = word switch
        {
            "true" or "True" or "TRUE" => "true",
            "false" or "False" or "FALSE" => "false",
            "null" or "None" or "NULL" or "NaN" or "undefined" => "null",
            _ => null,
        };
        if (constant is null)
            return false;
        cursor.Position += word.Length;
        json.Append(constant);
        return true;
    }

    public static bool Name(LenientCursor cursor, StringBuilder json)
    {
        var name = NamePattern().Match(cursor.Text, cursor.Position).Value;
        cursor.Position += name.Length;
        json.Append('"').Append(name).Append('"');
        return name.Length > 0;
    }

    [GeneratedRegex(
        @"\G\+?(?<minus>-?)(?=\.?[0-9])(?<whole>0|[1-9][0-9]*|)(?:\.(?<part>[0-9]*))?(?<power>[eE][+-]?[0-9]+)?(?![\w.%$€£/:-])",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\G[A-Za-z_$][A-Za-z0-9_$]*(?![\w-])", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex NamePattern();
}
