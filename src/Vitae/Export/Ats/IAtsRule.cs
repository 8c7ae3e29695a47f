namespace Vitae.Export;

/// <summary>One deterministic check of a written file.</summary>
internal interface IAtsRule
{
    string Id { get; }

    IEnumerable<AtsFinding> Check(AtsFile file);
}
