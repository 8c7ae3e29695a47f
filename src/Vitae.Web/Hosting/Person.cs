using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Whose applications these are.</summary>
public sealed class Person
{
    public string Owner => CurrentOwner.Id;
}
