namespace Vitae.Reading;

/// <summary>The pieces of an RTF file.</summary>
internal enum RtfTokenKind
{
    Open,
    Close,
    Control,

    /// <summary>One byte in the file's code page: <c>\'e9</c>.</summary>
    Byte,
    Text,
}
