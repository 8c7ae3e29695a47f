namespace Vitae.Evaluation;

/// <summary>Names beside their colours.</summary>
internal static class Legend
{
    private const double LetterWidth = 7.5;

    public static void Draw(Svg svg, double x, double y, IReadOnlyList<string> names)
    {
        foreach (var (index, name) in names.Index())
        {
            svg.Box(x, y - 9, 10, 10, Svg.ColourOf(index), name).Text(x + 15, y, name);
            x += 35 + name.Length * LetterWidth;
        }
    }
}
