namespace Vitae.Storage;

/// <summary>Exclusive claims on pieces of work over all processes that share the database.</summary>
internal interface IWorkClaims
{
    /// <summary>Waits until nobody else holds the claim; when its holder dies the system frees it.</summary>
    /// <param name="key">What is claimed; safe as a file name.</param>
    /// <param name="onWaiting">Called once when the claim is taken and this caller has to wait.</param>
    Task<WorkClaim> TakeAsync(string key, Action onWaiting, CancellationToken ct);
}
