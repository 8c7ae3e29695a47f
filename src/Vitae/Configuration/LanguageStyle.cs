namespace Vitae.Configuration;

/// <summary>The tone the writer is asked for.</summary>
public enum LanguageStyle
{
    Professional,
    Concise,
    Confident,
    Academic,
    Friendly,
}
