namespace Vitae.Generation;

/// <summary>Adds number words up as they are spoken; says no where a new number begins.</summary>
internal sealed class NumberSum
{
    private double total;
    private double current;
    private bool isStarted;

    public double Value => total + current;

    public bool TryAdd(IReadOnlyList<NumberWord> parts)
    {
        // Inside a German compound the units come first: drei-und-zwanzig.
        var isCompound = parts.Count > 1;
        foreach (var part in parts)
        {
            if (!TryAdd(part, isCompound))
            {
                return false;
            }

            isStarted = true;
        }

        return parts.Count > 0;
    }

    private bool TryAdd(NumberWord part, bool isCompound)
    {
        var (value, rest) = (part.Value, current % 100);
        if (part.Use == NumberUse.Times)
        {
            current = Math.Max(current, 1) * value;
        }
        else if (part.Use != NumberUse.Add)
        {
            return false;
        }
        else if (value >= 1000)
        {
            total += Math.Max(current, 1) * value;
            current = 0;
        }
        else if (value == 100)
        {
            current = Math.Max(current, 1) * value;
        }
        else if (value == 20 && rest == 4)
        {
            current += 76; // quatre-vingts
        }
        else if (!isStarted || rest == 0 || FitsAfter(rest, value, isCompound))
        {
            current += value;
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool FitsAfter(double rest, double value, bool isCompound) =>
        (value < 10 && rest >= 20 && rest % 10 == 0)
        || (value < 20 && rest is 60 or 80)
        || (isCompound && rest < 10 && value is >= 20 and < 100);
}
