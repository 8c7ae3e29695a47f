using System.Text;
using Vitae.Generation;

namespace Vitae.Export;

/// <summary>What a file of this application is called: <c>First-Last-Role-Company</c>, so that two applications never mix.</summary>
public static class ResumeFileName
{
    private const int Longest = 100;

    public static string Of(ResumeContent content)
    {
        string?[] parts = [content.Contact.Name, content.TargetTitle, content.TargetCompany];
        var name = string.Join('-', parts.Select(Safe).Where(p => p.Length > 0));
        if (name.Length > Longest)
            name = name[..Longest].TrimEnd('-');
        return name.Length == 0 ? "resume" : name;
    }

    /// <summary>Letters and digits of any script, plus the signs that tell C# from C++; everything else becomes one hyphen.</summary>
    private static string Safe(string? text)
    {
        var safe = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (
                Rune.IsLetterOrDigit(rune)
                || rune.Value is '+' or '#'
                || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            )
                safe.Append(rune);
            else if (safe.Length > 0 && safe[^1] != '-')
                safe.Append('-');
        }
        return safe.ToString().Trim('-');
    }
}
