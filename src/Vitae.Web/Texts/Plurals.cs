using Microsoft.Extensions.Localization;

namespace Vitae.Web;

/// <summary>One of something, or many.</summary>
internal static class Plurals
{
    public static string Count(this IStringLocalizer<Words> texts, int number, string one, string many) =>
        number == 1 ? texts[one] : texts[many, number];
}
