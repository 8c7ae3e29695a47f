using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>The line being written, and the encodings that lead to it.</summary>
internal sealed partial class RtfText
{
    private readonly StringBuilder _line = new();
    private readonly List<byte> _bytes = [];
    private Encoding _encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private int _toSkip;

    public void UseCodePage(int page) => _encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? _encoding;

    /// <summary>A UTF-16 unit as a signed number; what follows it for old readers is skipped.</summary>
    public string Unicode(int code, RtfState state)
    {
        _toSkip = state.Fallback;
        return ((char)(ushort)code).ToString();
    }

    /// <summary>Multi-byte code pages need their bytes together.</summary>
    public string Decode(byte value, RtfState state)
    {
        if (_toSkip > 0)
        {
            _toSkip--;
            return "";
        }
        _bytes.Add(value);
        var text = _encoding.GetString([.. _bytes]);
        if (_bytes.Count == 1 && !_encoding.IsSingleByte && value > 0x80)
            return "";
        _bytes.Clear();
        return text;
    }

    public string WithoutFallback(string text)
    {
        var skipped = Math.Min(_toSkip, text.Length);
        _toSkip -= skipped;
        return text[skipped..];
    }

    public int Append(string text)
    {
        _line.Append(text);
        return text.Length;
    }

    public string TakeLine()
    {
        var line = Tabs().Replace(_line.ToString().Trim(), " | ");
        _line.Clear();
        return line;
    }

    [GeneratedRegex(@"[ \t]*\t[ \t]*", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Tabs();
}
