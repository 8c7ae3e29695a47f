using System.Globalization;
using System.Net;
using System.Text;

namespace Vitae.Evaluation;

/// <summary>A drawing, piece by piece; every text is encoded.</summary>
internal sealed class Svg(double width, double height, string title)
{
    private readonly StringBuilder shapes = new();

    /// <summary>Told apart by colour-blind people too.</summary>
    public static IReadOnlyList<string> Colours { get; } =
    ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

    public static string ColourOf(int index) => Colours[index % Colours.Count];

    public Svg Line(double x1, double y1, double x2, double y2, string colour, double thickness = 1) =>
        Add(
            $"<line x1='{x1:0.#}' y1='{y1:0.#}' x2='{x2:0.#}' y2='{y2:0.#}' stroke='{colour}' stroke-width='{thickness:0.#}'/>"
        );

    public Svg Dot(double x, double y, double radius, string colour, string tip) =>
        Add(
            $"<circle cx='{x:0.#}' cy='{y:0.#}' r='{radius:0.#}' fill='{colour}'><title>{Encode(tip)}</title></circle>"
        );

    public Svg Box(double x, double y, double boxWidth, double boxHeight, string colour, string tip) =>
        Add(
            $"<rect x='{x:0.#}' y='{y:0.#}' width='{Math.Max(0, boxWidth):0.#}' height='{boxHeight:0.#}' fill='{colour}'><title>{Encode(tip)}</title></rect>"
        );

    public Svg Text(double x, double y, string text, string anchor = "start", string colour = "#222", int size = 12) =>
        Add(
            $"<text x='{x:0.#}' y='{y:0.#}' text-anchor='{anchor}' fill='{colour}' font-size='{size}'>{Encode(text)}</text>"
        );

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<svg role='img' viewBox='0 0 {width:0} {height:0}' width='{width:0}' height='{height:0}'><title>{Encode(title)}</title>{shapes}</svg>"
        );

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    private Svg Add(FormattableString shape)
    {
        shapes.Append(FormattableString.Invariant(shape)).Append('\n');
        return this;
    }
}
