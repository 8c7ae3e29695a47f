using System.Globalization;
using System.Text.RegularExpressions;
using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>Renderings that say what the candidate said, by hand and by machine.</summary>
internal static partial class FaithfulRenderings
{
    private static readonly Dictionary<string, (string From, string To)[]> Synonyms = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            ("Built", "Developed"),
            ("Wrote", "Authored"),
            ("Developed", "Built"),
            ("Created", "Produced"),
            ("Designed", "Created"),
            ("Implemented", "Introduced"),
            ("Managed", "Oversaw"),
            ("Led", "Headed"),
            ("Trained", "Taught"),
            ("Cut", "Reduced"),
            ("Reduced", "Lowered"),
            ("Increased", "Raised"),
            ("Worked on", "Worked at"),
            ("Helped", "Assisted"),
            ("Documented", "Recorded"),
        ],
        ["de"] =
        [
            ("Aufbau", "Entwicklung"),
            ("Einführung", "Umsetzung"),
            ("Organisation", "Planung"),
            ("Vorbereitung", "Erarbeitung"),
        ],
        ["fr"] =
        [
            ("Tenue", "Gestion"),
            ("Suivi", "Traitement"),
            ("Préparation", "Réalisation"),
            ("Réduction", "Diminution"),
        ],
        ["es"] =
        [
            ("Formación", "Capacitación"),
            ("Reducción", "Disminución"),
            ("Corte", "Cortado"),
            ("Mantenimiento", "Conservación"),
        ],
    };

    public static IEnumerable<Rendering> ByHand(IReadOnlyDictionary<string, Candidate> people)
    {
        foreach (var (person, evidence, text) in Paraphrases.SameLanguage().Where(p => people.ContainsKey(p.Person)))
        {
            yield return new Rendering("paraphrase by hand", people[person], Slot(evidence, text));
        }

        foreach (
            var (person, language, evidence, text) in Paraphrases
                .Translations()
                .Where(p => people.ContainsKey(p.Person))
        )
        {
            yield return new Rendering("translation", people[person], Slot(evidence, text), language);
        }
    }

    public static IEnumerable<Rendering> ByMachine(Candidate person)
    {
        var language = person.Language;
        foreach (var entry in person.Profile().AllEntries())
        {
            foreach (var fact in entry.Facts)
            {
                foreach (var (kind, text) in Variants(fact.Text, language).Where(v => v.Text != fact.Text))
                {
                    yield return new Rendering(kind, person, Slot(fact.Id, text));
                }
            }

            if (entry.Period is { Start: { Month: { } } start } && entry.Id[0] == 'e')
            {
                yield return new Rendering(
                    "date format",
                    person,
                    Slot(entry.Id, DateSentence(entry.Title, start, language))
                );
            }
        }
    }

    internal static DraftSlot Slot(string evidence, string text)
    {
        var ids = evidence.Split(',');
        var entry = ids[0].Contains('.', StringComparison.Ordinal) ? ids[0].Split('.')[0] : null;
        var kind = entry is null ? ClaimKind.Summary : ClaimKind.Bullet;
        return new DraftSlot(entry ?? "summary", kind, entry, new Claim { Text = text, Evidence = ids });
    }

    private static IEnumerable<(string Kind, string Text)> Variants(string fact, string language)
    {
        var synonym = Synonyms[language].FirstOrDefault(s => fact.StartsWith(s.From, StringComparison.Ordinal));
        if (synonym.From is not null)
        {
            yield return ("synonym verb", synonym.To + fact[synonym.From.Length..]);
        }

        yield return ("shortened", Shorten(fact));
        yield return ("reordered", Reorder(fact));
        yield return ("number format", NumberFormat(fact));
        yield return ("punctuation", fact.TrimEnd('.').Replace(", ", " – ", StringComparison.Ordinal) + " ");
    }

    /// <summary>Without the last clause.</summary>
    private static string Shorten(string fact)
    {
        var cut = fact.LastIndexOf(", ", StringComparison.Ordinal);
        return cut > 20 ? fact[..cut] + "." : fact;
    }

    /// <summary>"A, B." becomes "B: A."</summary>
    private static string Reorder(string fact)
    {
        var cut = fact.IndexOf(", ", StringComparison.Ordinal);
        return cut > 10 && fact.Length - cut > 15 ? $"{fact[(cut + 2)..].TrimEnd('.')}: {fact[..cut]}." : fact;
    }

    /// <summary>3,000 = 3000, 50% = 50 percent.</summary>
    private static string NumberFormat(string fact) =>
        PercentSign()
            .Replace(
                GroupMark().Replace(fact, "${left}${right}"),
                m => m.Value.Contains(' ', StringComparison.Ordinal) ? "%" : " %"
            );

    private static string DateSentence(string title, Vitae.Reading.YearMonth start, string language)
    {
        var first = new DateTime(start.Year, start.Month!.Value, 1, 0, 0, 0, DateTimeKind.Utc);
        return language switch
        {
            "de" => $"{title} seit {first.ToString("MM/yyyy", CultureInfo.InvariantCulture)}.",
            "fr" => $"{title} depuis {first.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"))}.",
            "es" => $"{title} desde {first.ToString("MM/yyyy", CultureInfo.InvariantCulture)}.",
            _ => $"{title} since {first.ToString("MM/yyyy", CultureInfo.InvariantCulture)}.",
        };
    }

    [GeneratedRegex(@"(?<left>\d)[,. ](?<right>\d{3})(?!\d)", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex GroupMark();

    [GeneratedRegex(@"(?<=\d) ?%", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex PercentSign();
}
