using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Vitae.Web;

/// <summary>What a tool gives back: JSON in the words of the command line, failures included.</summary>
internal static class ToolAnswer
{
    public static async Task<CallToolResult> OfAsync<T>(Func<Task<T>> verb)
    {
        try
        {
            return Text(await verb(), isError: false);
        }
        catch (VitaeException e)
        {
            return Text(
                new
                {
                    e.Code,
                    e.Message,
                    e.Hint,
                    e.Retryable,
                    e.Stage,
                },
                isError: true
            );
        }
    }

    private static CallToolResult Text<T>(T value, bool isError) =>
        new()
        {
            IsError = isError,
            Content = [new TextContentBlock { Text = JsonSerializer.Serialize(value, VitaeJson.Options) }],
        };
}
