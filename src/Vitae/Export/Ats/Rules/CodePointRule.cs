using System.Globalization;

namespace Vitae.Export;

/// <summary>No ligatures, private-use or replacement signs: a search for "office" must find it.</summary>
internal sealed class CodePointRule : IAtsRule
{
    public string Id => "code-points";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        foreach (var extract in file.Extracts)
        {
            var strange = extract.Text.Where(IsStrange).Distinct().Take(5).Select(c => $"U+{(int)c:X4}").ToList();
            if (strange.Count > 0)
                yield return new()
                {
                    Rule = Id,
                    Severity = AtsSeverity.Error,
                    Message =
                        $"{extract.Extractor} reads signs that searches do not find: {string.Join(", ", strange)}.",
                    Fix = "Choose a built-in font, or switch ligatures off in the template.",
                };
        }
    }

    private static bool IsStrange(char c) =>
        c is (>= '\uFB00' and <= '\uFB06') or '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse;
}
