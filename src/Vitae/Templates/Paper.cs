namespace Vitae.Templates;

/// <summary>Paper sizes a resume is printed on.</summary>
public enum Paper
{
    A4,
    Letter,
}
