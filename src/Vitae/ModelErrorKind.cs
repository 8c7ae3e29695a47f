namespace Vitae;

/// <summary>Why a model call failed; decides whether to retry, to fall back or to stop.</summary>
public enum ModelErrorKind
{
    /// <summary>Key missing, wrong or without permission (401, 403).</summary>
    Auth,

    /// <summary>Too many requests, or the quota is used up (429, 402).</summary>
    RateLimited,
    Timeout,

    /// <summary>The server is down, overloaded or out of reach (5xx, 529, connection errors).</summary>
    Unavailable,

    /// <summary>The model declined, or a content filter did.</summary>
    Refused,

    /// <summary>The answer was cut off by the output limit.</summary>
    Truncated,

    /// <summary>The answer did not fit the schema or the stage's rules, even after a corrective request.</summary>
    BadOutput,

    /// <summary>The next call would pass the budget.</summary>
    OverBudget,

    /// <summary>The provider says the request is wrong (400, 413, 422).</summary>
    BadRequest,

    /// <summary>The prompt does not fit the model's context window.</summary>
    ContextTooSmall,

    /// <summary>The provider does not know this model (404), or it is not pulled.</summary>
    ModelNotFound,
}
