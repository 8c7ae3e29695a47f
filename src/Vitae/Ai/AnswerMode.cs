namespace Vitae.Ai;

/// <summary>The rungs of the answer ladder, best first.</summary>
public enum AnswerMode
{
    /// <summary>The provider enforces a JSON schema.</summary>
    Schema,

    /// <summary>The provider promises a JSON object, any shape.</summary>
    Json,

    /// <summary>Plain text; the schema is described in the prompt.</summary>
    Text,
}
