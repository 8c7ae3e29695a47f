using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>Something the posting asks for and the documents do not show, as a question to the candidate.</summary>
/// <param name="Id">The requirement's id (<c>r3</c>): what <c>vitae answer</c> takes.</param>
/// <param name="Importance">Must-haves come first.</param>
/// <param name="Requirement">In the posting's words.</param>
/// <param name="Status">Not shown, or shown in part.</param>
/// <param name="Missing">Its searchable names that no document has.</param>
/// <param name="Question">In the resume's language.</param>
public sealed record Gap(
    string Id,
    Importance Importance,
    string Requirement,
    RequirementStatus Status,
    IReadOnlyList<string> Missing,
    string Question
);
