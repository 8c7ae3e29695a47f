using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vitae.Web.Tests;

/// <summary>Every sentence the core's source can say, its values taken out: <c>There is no session "{0}".</c></summary>
internal static partial class CoreSentences
{
    // Said to models in prompts and corrections, to programmers, in the offline model's answers; or in the posting's language.
    private static readonly string[] NotForPeople =
    [
        "/Migrations/",
        "/Offline/",
        "/Ai/Answers/",
        "/Ai/Calls/Turn.cs",
        "/Jobs/Parsing/JobAnswerRules.cs",
        "/Gaps/GapQuestion.cs",
        "/obj/",
        "/bin/",
    ];

    public static IEnumerable<string> All() =>
        new[] { "Vitae", "Vitae.Pdf" }
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Source, p), "*.cs", SearchOption.AllDirectories))
            .Select(f => f.Replace('\\', '/'))
            .Where(f => !NotForPeople.Any(n => f.Contains(n, StringComparison.Ordinal)))
            .SelectMany(In)
            .Distinct(StringComparer.Ordinal);

    private static string Source => Path.GetDirectoryName(Path.GetFullPath(WebServer.Built("Pages")))!;

    private static IEnumerable<string> In(string file) =>
        CSharpSyntaxTree
            .ParseText(File.ReadAllText(file))
            .GetRoot()
            .DescendantNodes(n => n is not AttributeSyntax)
            .Select(n =>
                n switch
                {
                    LiteralExpressionSyntax l when l.IsKind(SyntaxKind.StringLiteralExpression) => l.Token.ValueText,
                    InterpolatedStringExpressionSyntax i => Shape(i),
                    _ => "",
                }
            )
            .SelectMany(text => CoreTexts.Break().Split(text))
            .SelectMany(text => AfterSentence().Split(text))
            .Where(IsSentence)
            .Select(Numbered);

    private static string Shape(InterpolatedStringExpressionSyntax text) =>
        string.Concat(text.Contents.Select(c => c is InterpolatedStringTextSyntax t ? Unescaped(t) : "{0}"));

    private static string Unescaped(InterpolatedStringTextSyntax text) =>
        text
            .TextToken.ValueText.Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal);

    private static bool IsSentence(string text) =>
        (text.EndsWith('.') || text.EndsWith('?'))
        && text.Replace("{0}", "", StringComparison.Ordinal).Count(c => c == ' ') >= 2
        && !IsExpression(text);

    private static bool IsExpression(string text) => text.AsSpan().ContainsAny('\n', '\\', '|');

    private static string Numbered(string text)
    {
        var parts = text.Split("{0}");
        return string.Concat(parts.Select((p, i) => i == 0 ? p : $"{{{i - 1}}}{p}"));
    }

    // A whole sentence stands in the place.
    [GeneratedRegex(@"(?<=\{0\}) (?=\p{Lu}\p{Ll})", RegexOptions.None, 1000)]
    private static partial Regex AfterSentence();
}
