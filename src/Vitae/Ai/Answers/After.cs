namespace Vitae.Ai;

/// <summary>What a string is, hence what may follow its closing quote.</summary>
internal enum After
{
    Key,
    ObjectValue,
    ArrayItem,
}
