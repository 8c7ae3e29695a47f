namespace Vitae.Evaluation;

/// <summary>Every figure, in the order of the tables.</summary>
internal static class MeasureCatalog
{
    private const string Truth = "truth";
    private const string Golden = "against expectations";
    private const string Match = "match";
    private const string Peers = "as ResumeFlow measures";
    private const string Form = "form";
    private const string Judge = "second model";
    private const string Cost = "cost";

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("unsupported_claim_rate", Truth, "claims without ground, shipped", Better.Lower),
        new("claims_sent_back", Truth, "claims the gate sent back", Better.Lower),
        new("number_preservation", Truth, "numbers that the sources have", Better.Higher),
        new("facts_shown", Truth, "facts of the profile shown", Better.Neither),
        new("fact_recall", Golden, "slots found (title, employer, dates)", Better.Higher),
        new("fact_recall_resume", Golden, "the same slots in the resume", Better.Higher),
        new("mention_recall", Golden, "mentions found", Better.Higher),
        new("skill_recall", Golden, "skills found", Better.Higher),
        new("number_recall", Golden, "numbers found", Better.Higher),
        new("posting_head", Golden, "posting's title and company right", Better.Higher),
        new("requirement_recall", Golden, "requirements found", Better.Higher),
        new("importance_right", Golden, "must and nice told apart", Better.Higher),
        new("posting_noise", Golden, "requirements that are none", Better.Lower) { IsShare = false },
        new("covered_seen", Golden, "what the candidate has, seen", Better.Higher),
        new("gaps_seen", Golden, "what is missing, seen", Better.Higher),
        new("must_before", Match, "must-haves met, own CV", Better.Neither),
        new("must_after", Match, "must-haves met, resume", Better.Higher),
        new("coverage_gain", Match, "must-haves won with evidence", Better.Higher) { IsShare = false },
        new("match_before", Match, "match score, own CV", Better.Neither) { IsShare = false },
        new("match_after", Match, "match score, resume", Better.Higher) { IsShare = false },
        new("content_preservation_overlap", Peers, "content preservation, overlap", Better.Higher),
        new("content_preservation_jaccard", Peers, "content preservation, Jaccard", Better.Higher),
        new("content_preservation_cosine", Peers, "content preservation, cosine", Better.Higher),
        new("job_alignment_overlap", Peers, "job alignment, overlap", Better.Higher),
        new("job_alignment_jaccard", Peers, "job alignment, Jaccard", Better.Higher),
        new("job_alignment_cosine", Peers, "job alignment, cosine", Better.Higher),
        new("job_match_overlap", Peers, "job match, overlap", Better.Neither),
        new("job_match_jaccard", Peers, "job match, Jaccard", Better.Neither),
        new("job_match_cosine", Peers, "job match, cosine", Better.Neither),
        new("alignment_gain", Peers, "alignment less match, cosine", Better.Higher) { IsShare = false },
        new("ats_read_back", Form, "words read back in order", Better.Higher),
        new("ats_rules_passed", Form, "ATS rules passed", Better.Higher),
        new("word_limit_kept", Form, "word limit kept", Better.Higher),
        new("language_kept", Form, "language kept", Better.Higher),
        new("words", Form, "words", Better.Neither) { IsShare = false },
        new("judged_unsupported", Judge, "claims the judge finds no ground for", Better.Lower),
        new("judged_relevance", Judge, "relevance, 1 to 5", Better.Higher) { IsShare = false },
        new("judged_clarity", Judge, "clarity, 1 to 5", Better.Higher) { IsShare = false },
        new("tokens_in", Cost, "input tokens", Better.Lower) { IsShare = false },
        new("tokens_out", Cost, "output tokens", Better.Lower) { IsShare = false },
        new("cost_usd", Cost, "US dollars paid", Better.Lower) { IsShare = false },
        new("seconds", Cost, "seconds", Better.Lower) { IsShare = false },
        new("calls", Cost, "model calls", Better.Lower) { IsShare = false },
        new("repairs", Cost, "corrective requests", Better.Lower) { IsShare = false },
        new("retries", Cost, "retries of the transport", Better.Lower) { IsShare = false },
    ];
}
