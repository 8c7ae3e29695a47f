namespace Vitae.Generation;

/// <summary>A resume made shorter, with all that went, least relevant first.</summary>
internal sealed record TrimmedResume(ResumeContent Content, IReadOnlyList<TrimmedText> Trimmed);
