namespace Vitae.Web.Tests;

/// <summary>Every page there is: of the app with a slash, of an application without.</summary>
public static class AllPages
{
    public static readonly IReadOnlyList<string> Steps =
    [
        "job",
        "documents",
        "configuration",
        "generate",
        "review",
        "export",
    ];

    public static TheoryData<string> Paths => [.. Steps, "/", "/new", "/batch", "/usage", "/settings"];
}
