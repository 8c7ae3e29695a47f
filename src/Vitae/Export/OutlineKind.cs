namespace Vitae.Export;

/// <summary>What a line of the resume is; each text format has its own sign for it.</summary>
internal enum OutlineKind
{
    Name,
    Contact,
    Section,
    EntryTitle,
    Meta,
    Bullet,
    Paragraph,
}
