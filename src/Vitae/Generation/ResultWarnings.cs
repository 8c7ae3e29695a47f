using System.Globalization;

namespace Vitae.Generation;

/// <summary>What the user should know about a result before sending it, one sentence each.</summary>
internal static class ResultWarnings
{
    public static IReadOnlyList<string> Of(MadeResume made)
    {
        var warnings = made.Input.Documents.SelectMany(d => d.Warnings.Select(w => $"{d.FileName}: {w}")).ToList();
        warnings.AddRange(
            made.Resume.Conflicts.Where(c => c.IsDefault).Select(c => Disagreement(c, made.Input.SessionId))
        );
        warnings.AddRange(UnreadLines.Warnings(made.Resume.Profile, made.Input.Documents));
        warnings.AddRange(made.Resume.Doubts.Select(d => $"\"{d.Text}\": {d.Problem}"));
        if (made.Usage.Any(u => u.Model == "offline"))
        {
            warnings.Add(
                "Made by the built-in offline model: it selects and orders your own sentences and rewrites nothing. Connect a model for tailored wording (docs/how-to/connect-a-model.md)."
            );
            if (made.Resume.Profile.Language != made.Input.Language)
            {
                warnings.Add(
                    $"The offline model does not translate: the text stays in {Name(made.Resume.Profile.Language)}, although the resume is asked for in {Name(made.Input.Language)}."
                );
            }
        }

        var words = ResumeText.CountWords(made.Resume.Content);
        if (words > made.Input.Config.WordLimit)
        {
            warnings.Add(
                $"The resume has {words} words, more than the limit of {made.Input.Config.WordLimit}: what is left are employers, degrees and dates, which are never dropped."
            );
        }

        return warnings;
    }

    private static string Disagreement(FactConflict conflict, string sessionId) =>
        $"Your documents disagree on the {conflict.Slot} of {conflict.Entry}: {string.Join(" or ", conflict.Options.Select(o => $"\"{o.Value}\" ({o.DocumentId})"))}. The resume says \"{conflict.Taken}\"; choose with: vitae conflicts {sessionId}";

    private static string Name(string language) => CultureInfo.GetCultureInfo(language).EnglishName;
}
