namespace Vitae.Cli;

/// <summary>What people read for a stage's name.</summary>
internal static class StageTitles
{
    public static string Of(string stage) =>
        stage switch
        {
            "parse_job" => "Reading the posting",
            "extract_profile" => "1/4 Reading your documents",
            "match_job" => "2/4 Matching you with the job",
            "write_resume" => "3/4 Writing the resume",
            "review_for_ats" => "4/4 Reviewing it for ATS",
            _ => stage,
        };
}
