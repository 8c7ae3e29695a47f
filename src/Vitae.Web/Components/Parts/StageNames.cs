namespace Vitae.Web.Components;

/// <summary>The stages in the words of the pages, which <see cref="Words"/> translates.</summary>
internal static class StageNames
{
    /// <summary>The four stages of a generation, in order.</summary>
    public static readonly IReadOnlyList<string> Generation =
    [
        "extract_profile",
        "match_job",
        "write_resume",
        "review_for_ats",
    ];

    public static string Of(string stage) =>
        stage switch
        {
            "parse_job" => "Reading the posting",
            "extract_profile" => "Reading your documents",
            "match_job" => "Matching you with the job",
            "write_resume" => "Writing the resume",
            "review_for_ats" => "Reading it as a tracking system would",
            "rewrite_claim" => "Writing a line anew",
            _ => stage,
        };
}
