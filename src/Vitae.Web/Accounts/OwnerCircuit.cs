using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>The same for a page's live connection: whatever it does is done for whoever signed in.</summary>
internal sealed class OwnerCircuit(AuthenticationStateProvider signedIn) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next
    ) =>
        async context =>
        {
            var state = await signedIn.GetAuthenticationStateAsync();
            using var owner = CurrentOwner.Enter(OwnerEntry.OwnerOf(state.User));
            await next(context);
        };
}
