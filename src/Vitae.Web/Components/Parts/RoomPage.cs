using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Web.Components;

/// <summary>A page of one application: finds it, runs what the person asks for, shows what went wrong.</summary>
public abstract class RoomPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource gone = new();

    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    protected SessionStore Sessions { get; set; } = null!;

    [Inject]
    private Person Person { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Null while loading, or when there is none.</summary>
    protected Session? Session { get; private set; }
    protected VitaeException? Problem { get; private set; }
    protected bool IsBusy { get; private set; }

    // Taken while it can be: a source that is disposed gives none, and what the page began may ask after it is left.
    protected RoomPage() => Gone = gone.Token;

    /// <summary>Ends with the page.</summary>
    protected CancellationToken Gone { get; }

    protected override Task OnInitializedAsync() =>
        DoAsync(async ct =>
        {
            await RefreshAsync(ct);
            await LoadAsync(ct);
        });

    /// <summary>Fetches what the page shows; runs twice, for the first paint and when the page comes alive.</summary>
    protected abstract Task LoadAsync(CancellationToken ct);

    /// <summary>Runs an action of the person; what goes wrong is shown and leaves the page usable.</summary>
    /// <returns>True when it went well.</returns>
    protected async Task<bool> DoAsync(Func<CancellationToken, Task> action)
    {
        (IsBusy, Problem) = (true, null);
        try
        {
            await action(Gone);
            return true;
        }
        catch (VitaeException e)
        {
            Problem = e;
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            // The person left: nobody is there to tell.
        }
        catch (DbUpdateException e)
        {
            Problem = new VitaeException(ErrorCodes.StorageError, "The database did not take it.", "Try again.", e);
        }
        finally
        {
            IsBusy = false;
        }

        return false;
    }

    /// <summary>The step reached, read anew.</summary>
    protected async Task RefreshAsync(CancellationToken ct) =>
        Session = await Sessions.GetOwnAsync(Id, Person.Owner, ct);

    protected void GoTo(string step) => Navigation.NavigateTo($"/applications/{Id}/{step}");

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        GC.SuppressFinalize(this);
    }
}
