using Spectre.Console;
using Spectre.Console.Rendering;

namespace Vitae.Cli;

/// <summary>A column of the live view, drawn from the stage behind the line.</summary>
internal sealed class LiveColumn(Func<LiveStage, RenderOptions, Text> draw) : ProgressColumn
{
    private static readonly string[] Wheel = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    private static readonly string[] PlainWheel = ["-", "\\", "|", "/"];

    protected override bool NoWrap => true;

    /// <summary>State, title, seconds, and what is known of the call.</summary>
    public static ProgressColumn[] All() =>
        [
            new LiveColumn((stage, options) => Mark(stage, options.Unicode)),
            new LiveColumn((stage, _) => new Text(StageTitles.Of(stage.Name))),
            new LiveColumn(
                (stage, _) => new Text(FormattableString.Invariant($"{stage.Elapsed.TotalSeconds, 6:0.0} s"))
            ),
            new LiveColumn((stage, _) => new Text(stage.Detail(), new Style(Color.Grey)).Overflow(Overflow.Ellipsis)),
        ];

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        draw((LiveStage)task.Tag!, options);

    private static Text Mark(LiveStage stage, bool hasUnicode)
    {
        var wheel = hasUnicode ? Wheel : PlainWheel;
        return stage.HasSucceeded switch
        {
            true => new Text(hasUnicode ? "✓" : "+", new Style(Color.Green)),
            false => new Text(hasUnicode ? "✗" : "x", new Style(Color.Red)),
            null => new Text(wheel[(int)(stage.Elapsed.TotalMilliseconds / 100) % wheel.Length], new Style(Color.Blue)),
        };
    }
}
