using Microsoft.Playwright;

namespace Vitae.Web.Tests;

/// <summary>Takes the pictures of the documentation when asked for: <c>VITAE_PICTURES=folder</c>.</summary>
public sealed class PictureTests(FinishedApplication application) : IClassFixture<FinishedApplication>
{
    private static readonly (string Name, int Width, int Height, ColorScheme Scheme)[] Looks =
    [
        ("light", 1280, 900, ColorScheme.Light),
        ("dark", 1280, 900, ColorScheme.Dark),
        ("phone", 360, 740, ColorScheme.Light),
    ];

    [Fact]
    public async Task The_six_steps_in_light_in_dark_and_on_a_phone()
    {
        var folder = Environment.GetEnvironmentVariable("VITAE_PICTURES") ?? "";
        Assert.SkipUnless(folder.Length > 0, "VITAE_PICTURES names no folder.");
        foreach (var (name, width, height, scheme) in Looks)
        {
            foreach (var (step, number) in AllPages.Steps.Select((s, i) => (s, i + 1)).Append(("/", 0)))
            {
                var page = await application.VisitAsync(
                    step,
                    new()
                    {
                        ViewportSize = new() { Width = width, Height = height },
                        ColorScheme = scheme,
                    }
                );
                if (step == "review")
                {
                    await page.Locator(".claim.changed").First.ClickAsync();
                    await page.Locator("blockquote").First.WaitForAsync();
                    await page.EvaluateAsync("() => window.scrollTo(0, 0)");
                }

                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(folder, $"{number}-{step.Trim('/')}-{name}.png") }
                );
                await page.Context.CloseAsync();
            }
        }
    }
}
