using System.CommandLine;
using System.Globalization;

namespace Vitae.Web;

/// <summary><c>--keep-days</c>: the same promise whichever process keeps it.</summary>
internal static class KeepDays
{
    public static Option<int?> Option()
    {
        var keep = new Option<int?>("--keep-days")
        {
            Description = "Delete sessions untouched for so many days (default: VITAE_KEEP_DAYS, else kept)",
        };
        keep.Validators.Add(result =>
        {
            var isNumber = int.TryParse(
                result.Tokens is [var token, ..] ? token.Value : null,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var days
            );
            if (!isNumber || days is < 1 or > 100_000)
                result.AddError("--keep-days must be a number from 1 to 100000.");
        });
        return keep;
    }
}
