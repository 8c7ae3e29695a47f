using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>Sentences in a posting that talk to a machine or set a trap for one: shown to the person, never followed.</summary>
internal static partial class PostingNotices
{
    private const int Most = 3;

    // A longer paragraph also says what the job is.
    private const int LongestTrap = 300;

    public static IEnumerable<string> In(IEnumerable<Block> blocks) =>
        blocks
            .Where(b => Trap().IsMatch(b.Text))
            .Take(Most)
            .Select(b =>
                $"The posting holds a sentence for machines or a test of attention; it is not followed, decide yourself: \"{Shortened(b.Text)}\""
            );

    /// <summary>True for a line that is nothing else: no model needs to see it.</summary>
    public static bool IsTrap(Block block) => block.Text.Length <= LongestTrap && Trap().IsMatch(block.Text);

    private static string Shortened(string text) => text.Length <= 200 ? text : text[..200] + " …";

    [GeneratedRegex(
        @"\b(?:ignore (?:all |any )?(?:previous|prior|above|earlier) (?:instructions|prompts?)|if you are an? (?:ai|llm|language model|bot|large language)|as an ai (?:language )?model|(?:ai|llm)s? (?:assistants? )?(?:reading|processing) this|note to (?:automated|ai|any ai)"
            + @"|(?:include|mention|use|write|put|add|start|begin)\b.{0,40}\b(?:word|phrase|code ?word|keyword|emoji)\b.{0,60}\b(?:application|cover letter|resume|cv|subject|message|answer)|system prompt"
            + @"|(?:nennen|erw[äa]hnen|schreiben) sie\b.{0,40}\b(?:wort|codewort|kennwort|stichwort)|wenn du eine ki bist|ignoriere alle|mentionnez le mot|si vous [êe]tes une ia)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Trap();
}
