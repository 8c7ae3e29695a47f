namespace Vitae.Reading;

/// <summary>
/// Which tools and skills a text names, whole words only: "Java" is not in "JavaScript", "K8s" is Kubernetes, "C#" and
/// ".NET" are words. For many questions to one text keep a <see cref="TermText"/>.
/// </summary>
internal static class TermMatcher
{
    /// <summary>Every known term in the text, in order, the longest name first ("Objective-C" is not "C").</summary>
    public static IReadOnlyList<FoundTerm> Find(string text) => new TermText(text).Found;

    /// <summary>True when the text names the term, in any spelling or ending; language guides endings and compounds.</summary>
    public static bool Contains(string text, string term, string language = "en") =>
        new TermText(text, language).Contains(term);
}
