using System.Collections.Frozen;

namespace Vitae.Reading;

/// <summary>What RTF's control words mean for reading.</summary>
internal static class RtfWords
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "*",
            "fonttbl",
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "info",
            "pict",
            "object",
            "objdata",
            "fldinst",
            "themedata",
            "datastore",
            "revtbl",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "footnote",
            "annotation",
            "nonshppict",
            "bkmkstart",
            "bkmkend",
            "template",
            "filetbl",
        ]
    );

    public static bool IsSkippedDestination(string word) => Skipped.Contains(word);

    /// <summary>Control words and symbols that stand for a character.</summary>
    public static string Character(string word) =>
        word switch
        {
            "tab" => "\t",
            "line" or "lbr" => " ",
            "~" => "\u00A0",
            "_" => "-",
            "-" => "\u00AD",
            "{" or "}" or "\\" => word,
            "bullet" => "• ",
            "endash" => "–",
            "emdash" => "—",
            "lquote" => "‘",
            "rquote" => "’",
            "ldblquote" => "“",
            "rdblquote" => "”",
            "emspace" or "enspace" or "qmspace" => " ",
            _ => "",
        };
}
