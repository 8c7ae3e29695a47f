using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>What employers append to every posting: equal opportunities, accommodation, privacy. Nobody is asked for it.</summary>
internal static partial class Boilerplate
{
    public static bool Is(Block block) =>
        block.Kind is not BlockKind.Heading && block.Text.Length > 60 && Sentences().IsMatch(block.Text);

    [GeneratedRegex(
        @"\b(?:regardless of (?:race|ethnicity|age|gender|sex)|equal[- ]opportunity (?:employer|workplace)|without regard to (?:race|color|sex)|(?:considers?|welcomes?) all (?:qualified )?applicants"
            + @"|accommodat(?:ed|ion)s? (?:during|in|for) (?:any|the|your)|(?:assessment|specialized|reasonable) accommodation|interviews (?:will be|are) conducted|not everyone .{0,3}checks all the boxes|we (?:don.t|do not) just accept difference"
            + @"|personenbezogene daten|unabh[äa]ngig von (?:geschlecht|herkunft|alter|nationalit[äa]t)|schwerbehinderte|datenschutz(?:erkl[äa]rung|hinweise)"
            + @"|peu importe leur race|sans distinction|mesures d.adaptation|acceptons pas seulement les diff[ée]rences|nous ne pouvons pas tous r[ée]pondre|entrevues .{0,40}seront men[ée]es"
            + @"|privacy (?:notice|policy)|agree to our (?:privacy|terms))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Sentences();
}
