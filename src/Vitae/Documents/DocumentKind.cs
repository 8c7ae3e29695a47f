namespace Vitae.Documents;

/// <summary>What a candidate's file is; guessed, overridable.</summary>
public enum DocumentKind
{
    Cv,
    CoverLetter,
    Certificate,
    Other,
}
