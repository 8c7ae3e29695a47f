namespace Vitae.Tests.Ai.Faults;

/// <summary>One prepared session for all loops over the disk.</summary>
public sealed class DiskSession : IAsyncLifetime
{
    /// <summary>Why system calls cannot be made to fail here; null when they can.</summary>
    internal string? Obstacle { get; } = Strace.Obstacle();

    internal PreparedSession Prepared { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Obstacle is null)
            Prepared = await PreparedSession.OpenAsync();
    }

    public ValueTask DisposeAsync() => Prepared?.DisposeAsync() ?? ValueTask.CompletedTask;
}
