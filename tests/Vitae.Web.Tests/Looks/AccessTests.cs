using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vitae.Web.Tests;

public sealed class AccessTests(FinishedApplication application) : IClassFixture<FinishedApplication>
{
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    [Theory]
    [MemberData(nameof(AllPages.Paths), MemberType = typeof(AllPages))]
    public async Task Axe_finds_nothing_in_light_and_in_dark(string path)
    {
        var page = await application.VisitAsync(path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            // The sandboxed miniatures are pages of their own, without script; what is in them is the candidate's.
            var result = await page.RunAxe(
                new AxeRunContext { Exclude = [new AxeSelector("iframe"), new AxeSelector("object")] }
            );
            Assert.Equal(
                "",
                string.Join(
                    '\n',
                    result.Violations.Select(v =>
                        $"{scheme} {v.Id}: {v.Nodes[0].Html} {v.Nodes[0].Any.FirstOrDefault()?.Message}"
                    )
                )
            );
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(AllPages.Paths), MemberType = typeof(AllPages))]
    public async Task A_phone_never_scrolls_sideways(string path)
    {
        var page = await application.VisitAsync(path, new() { ViewportSize = Phone });
        var tooWide = await page.EvaluateAsync<string>(
            """
            () => {
              const most = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= most) return '';
              return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > most + 1)
                .slice(0, 4).map(e => e.outerHTML.slice(0, 120)).join('\n');
            }
            """
        );
        Assert.Equal("", tooWide);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(AllPages.Paths), MemberType = typeof(AllPages))]
    public async Task The_keyboard_reaches_the_content_at_once_and_sees_where_it_is(string path)
    {
        var page = await application.VisitAsync(path);
        await page.Locator("a.skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var outline = await page.EvaluateAsync<string>(
            "() => document.activeElement.closest('main') ? getComputedStyle(document.activeElement).outlineStyle : 'outside of main'"
        );
        Assert.Equal("solid", outline);
        await page.Context.CloseAsync();
    }
}
