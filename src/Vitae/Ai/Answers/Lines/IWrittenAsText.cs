namespace Vitae.Ai;

/// <summary>Marks a converter whose values are strings in the JSON: the schema must say so, reflection would not.</summary>
internal interface IWrittenAsText;
