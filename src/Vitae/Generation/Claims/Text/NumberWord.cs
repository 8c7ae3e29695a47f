using System.Globalization;

namespace Vitae.Generation;

/// <summary>A line of <c>numbers.txt</c>: <c>20</c>, <c>x12</c>, <c>m100</c>, <c>f2</c>, <c>p50</c>.</summary>
internal readonly record struct NumberWord(double Value, NumberUse Use)
{
    public static NumberWord Parse(string cell)
    {
        var use = cell[0] switch
        {
            'x' => NumberUse.Times,
            'm' => NumberUse.Magnitude,
            'f' => NumberUse.Factor,
            'p' => NumberUse.Percent,
            _ => NumberUse.Add,
        };
        return new NumberWord(double.Parse(use == NumberUse.Add ? cell : cell[1..], CultureInfo.InvariantCulture), use);
    }
}
