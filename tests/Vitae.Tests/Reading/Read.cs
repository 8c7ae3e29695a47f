using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>Reads bytes the way the application does, in this process.</summary>
internal static class Read
{
    private static readonly ServiceProvider Services = House();

    public static ServiceProvider House(Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection().AddReading();
        change?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public static Task<ReadText> BytesAsync(string name, byte[] content) =>
        Services
            .GetRequiredService<DocumentReader>()
            .ReadAsync(name, content, "d1", TestContext.Current.CancellationToken);

    public static Task<ReadText> TextAsync(string name, string content) =>
        BytesAsync(name, Encoding.UTF8.GetBytes(content));

    /// <summary>The blocks as models see them, ids cut off.</summary>
    public static IEnumerable<string> Lines(ReadText text) =>
        text.Blocks.Select(b => b.ToPromptLine()[(b.Id.Length + 3)..]);
}
