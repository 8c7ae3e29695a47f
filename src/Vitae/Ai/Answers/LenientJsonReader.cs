using System.Text;

namespace Vitae.Ai;

/// <summary>Reads one almost-JSON object and writes it as JSON: other quotes, comments, stray commas, bare names.</summary>
/// <remarks>It never adds a key or a value: an object that ends too early, a missing value or an omission is refused.
/// One pass, linear time.</remarks>
internal sealed class LenientJsonReader(string text, int start)
{
    private const int DeepestNesting = 60;
    private readonly LenientCursor cursor = new(text, start);
    private readonly StringBuilder json = new();
    private int members;

    public bool Succeeded { get; private set; }

    /// <summary>Where reading stopped.</summary>
    public int Position => cursor.Position;

    /// <summary>A member was read, so this was meant to be JSON and not a brace in a sentence.</summary>
    public bool IsReallyJson => members > 0 || cursor.AtEnd;

    public bool TryReadObject(out string result)
    {
        Succeeded = Object(0);
        result = Succeeded ? json.ToString() : "";
        return Succeeded;
    }

    private bool Value(int depth, bool inObject)
    {
        if (depth > DeepestNesting)
            return false;
        cursor.SkipBlank();
        return cursor.Current switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            var c when LenientString.IsQuote(c) => LenientString.Read(
                cursor,
                json,
                inObject ? After.ObjectValue : After.ArrayItem
            ),
            var c when char.IsAsciiDigit(c) || c is '-' or '+' or '.' => LenientLiteral.Number(cursor, json),
            _ => LenientLiteral.Keyword(cursor, json),
        };
    }

    private bool Object(int depth)
    {
        cursor.Take('{');
        json.Append('{');
        for (var first = true; ; first = false)
        {
            cursor.SkipCommas();
            if (cursor.Take('}'))
                break;
            if (!first)
                json.Append(',');
            if (!Key() || !Value(depth + 1, inObject: true) || !Separated('}'))
                return false;
            members++;
        }
        json.Append('}');
        return true;
    }

    private bool Array(int depth)
    {
        cursor.Take('[');
        json.Append('[');
        for (var first = true; ; first = false)
        {
            cursor.SkipCommas();
            if (cursor.Take(']'))
                break;
            if (!first)
                json.Append(',');
            if (!Value(depth + 1, inObject: false) || !Separated(']'))
                return false;
        }
        json.Append(']');
        return true;
    }

    private bool Key()
    {
        var read = LenientString.IsQuote(cursor.Current)
            ? LenientString.Read(cursor, json, After.Key)
            : LenientLiteral.Name(cursor, json);
        cursor.SkipBlank();
        if (!read || !cursor.Take(':'))
            return false;
        json.Append(':');
        return true;
    }

    /// <summary>A comma, the closing bracket, or at least a new line where the comma was forgotten.</summary>
    private bool Separated(char close)
    {
        var newLine = cursor.SkipBlank();
        return cursor.Current == ',' || cursor.Current == close || (newLine && !cursor.AtEnd);
    }
}
