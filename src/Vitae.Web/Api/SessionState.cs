using Vitae.Storage;

namespace Vitae.Web;

/// <summary>An application and the last step done.</summary>
/// <param name="Id"><c>session_</c> and ten characters.</param>
/// <param name="CurrentStep">0–6.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">UTC.</param>
internal sealed record SessionState(string Id, int CurrentStep, DateTime CreatedAt, DateTime UpdatedAt)
{
    public static SessionState Of(Session session) =>
        new(session.Id, session.CurrentStep, session.CreatedAt, session.UpdatedAt);
}
