namespace Vitae.Pdf;

/// <summary>Where this machine's browser is: the smallest first, Playwright's own when there is none.</summary>
internal static class BrowserPath
{
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "msedge",
        "chrome",
    ];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>
    /// Chromium refuses to run as root with its sandbox; others go without only by choice (<c>VITAE_BROWSER_SANDBOX=off</c>),
    /// in containers that forbid it.
    /// </summary>
    public static bool MaySandbox =>
        OperatingSystem.IsLinux()
        && !string.Equals(Environment.UserName, "root", StringComparison.Ordinal)
        && Environment.GetEnvironmentVariable("VITAE_BROWSER_SANDBOX") is not "off";

    /// <summary>The path in <c>VITAE_BROWSER</c>, else the first one found, else null.</summary>
    public static string? Find()
    {
        var chosen = Environment.GetEnvironmentVariable("VITAE_BROWSER");
        if (!string.IsNullOrWhiteSpace(chosen))
            return chosen;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names
            .SelectMany(name => folders.Where(f => f.Length > 0).Select(f => Path.Combine(f, name + suffix)))
            .Concat(Elsewhere)
            .FirstOrDefault(File.Exists);
    }
}
