namespace Vitae.Documents;

/// <summary>The kinds of contact detail that are taken out of a text.</summary>
internal enum ContactField
{
    Name,
    Email,
    Phone,
    Address,
    Link,

    /// <summary>A user name of some site or messenger.</summary>
    Handle,
}
