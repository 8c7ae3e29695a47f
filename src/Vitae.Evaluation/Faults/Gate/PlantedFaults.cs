using System.Globalization;
using System.Text.RegularExpressions;
using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Evaluation;

/// <summary>Takes a true bullet or summary and makes it false in one way; nothing where the fault would not be one.</summary>
internal static partial class PlantedFaults
{
    public static IEnumerable<Rendering> Of(Candidate person)
    {
        var profile = person.Profile();
        var words = FaultWords.For(person.Language);
        foreach (var entry in profile.AllEntries())
        {
            foreach (var fact in entry.Facts)
            {
                foreach (var (kind, text) in Bullets(fact.Text, words, person))
                {
                    yield return new Rendering(kind, person, FaithfulRenderings.Slot(fact.Id, text));
                }

                if (!IsLeading(entry, fact, person.Language))
                {
                    var led = words.Led(fact.Text.TrimEnd('.', ' '));
                    yield return new Rendering("leadership invented", person, FaithfulRenderings.Slot(fact.Id, led));
                }

                foreach (var text in SiblingNumbers(entry, fact))
                {
                    yield return new Rendering(
                        "number of another fact",
                        person,
                        FaithfulRenderings.Slot(fact.Id, text)
                    );
                }

                foreach (var rendering in FromOthers(person, entry, fact))
                {
                    yield return rendering;
                }
            }
        }

        foreach (var (kind, text) in Summaries(profile, words, person))
        {
            yield return new Rendering(kind, person, FaithfulRenderings.Slot(profile.Experiences[0].Id, text));
        }
    }

    private static IEnumerable<(string Kind, string Text)> Bullets(string fact, FaultWords words, Candidate person)
    {
        var stem = fact.TrimEnd('.', ' ');
        if (Number().IsMatch(fact))
        {
            yield return ("number changed", Number().Replace(fact, m => Other(m.Value), 1));
        }

        yield return ("number added", $"{stem}{words.Percent}.");
        yield return ("team size added", $"{stem}{words.TeamOf}.");
        yield return ("money added", $"{stem}{words.Money}.");
        yield return ("date added", $"{stem}{words.InYear}.");
        yield return ("employer invented", $"{stem}{words.AtEmployer}.");
        yield return ("contact added", $"{stem}, https://evil.example.com/cv.");
        yield return ("scope inflated", $"{stem}{words.Worldwide}.");
        foreach (var (from, to) in words.Units)
        {
            var counted = Regex.Match(
                fact,
                $@"\d (?<unit>{Regex.Escape(from)})(?!\p{{L}})",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
            if (counted.Success)
            {
                var unit = counted.Groups["unit"];
                yield return ("unit changed", fact.Remove(unit.Index, unit.Length).Insert(unit.Index, to));
            }
        }

        foreach (
            var term in person
                .Job!.Requirements.SelectMany(r => r.Terms)
                .Where(t => !Knows(person, t))
                .Distinct(StringComparer.Ordinal)
        )
        {
            yield return ("tool from posting", $"{stem}{words.With} {term}.");
        }
    }

    /// <summary>Another entry's fact under this one: cited as its own, cited as foreign, and melted into one sentence.</summary>
    private static IEnumerable<Rendering> FromOthers(Candidate person, ProfileEntry entry, Fact fact)
    {
        var others = person.Profile().Experiences.Where(e => e.Id != entry.Id).SelectMany(e => e.Facts);
        foreach (var other in others.Take(2))
        {
            var own = FaithfulRenderings.Slot(fact.Id, other.Text);
            yield return new Rendering("fact of another job", person, own);
            yield return new Rendering(
                "fact of another job, cited",
                person,
                own with
                {
                    Claim = own.Claim with { Evidence = [other.Id] },
                }
            );
            var melted = $"{fact.Text.TrimEnd('.')}; {Lower(other.Text)}";
            yield return new Rendering("roles merged", person, FaithfulRenderings.Slot(fact.Id, melted));
        }
    }

    private static IEnumerable<(string Kind, string Text)> Summaries(
        CandidateProfile profile,
        FaultWords words,
        Candidate person
    )
    {
        var title = profile.Experiences[0].Title;
        if (!Has(profile, person.Language, "senior"))
        {
            yield return ("title inflated", $"{words.Senior} {title}.");
        }

        yield return ("title inflated", $"{words.Chief}, {title}.");
        yield return ("title of the posting", $"{person.Job!.Title}: {title}.");
        if (!Has(profile, person.Language, "doctor"))
        {
            yield return ("degree invented", $"{title} {words.WithDoctorate}.");
        }

        yield return ("degree invented", $"{title}, MBA.");
        yield return ("school invented", $"{title} {words.FromSchool}.");
        yield return ("certificate invented", $"{title}, CISSP.");
        yield return ("certificate invented", $"{title}, PMP.");
        yield return ("years inflated", $"{title} {words.ManyYears}.");
        yield return ("employer of the posting", $"{title} {words.At} {person.Job.Company}.");
        yield return ("employer invented", $"{title} {words.AtEmployer}.");
        foreach (var requirement in person.Job.Requirements.Where(r => r.Text.Split(' ').Length >= 5))
        {
            yield return ("copied from posting", requirement.Text);
        }

        foreach (var invention in words.Inventions)
        {
            yield return ("free invention", invention);
        }
    }

    private static IEnumerable<string> SiblingNumbers(ProfileEntry entry, Fact fact) =>
        from sibling in entry.Facts
        where sibling.Id != fact.Id && Number().IsMatch(fact.Text) && Number().IsMatch(sibling.Text)
        let number = Number().Match(sibling.Text).Value
        where !fact.Text.Contains(number, StringComparison.Ordinal)
        select Number().Replace(fact.Text, number, 1);

    /// <summary>A leader may be said to lead: no fault.</summary>
    private static bool IsLeading(ProfileEntry entry, Fact fact, string language) =>
        new TextFeatures(fact.Text, language).Concepts.Any(c => c is { Family: "ladder", Concept: "lead" })
        || new TextFeatures(entry.Title, language).Concepts.Any(c => c.Family == "seniority" && c.Concept != "senior");

    private static bool Has(CandidateProfile profile, string language, string concept) =>
        profile.AllEntries().Any(e => new TextFeatures(e.SlotText(), language).Concepts.Any(c => c.Concept == concept))
        || profile.Summary.Any(f => new TextFeatures(f.Text, language).Concepts.Any(c => c.Concept == concept));

    private static bool Knows(Candidate person, string term) =>
        person.Document().Blocks.Any(b => TermMatcher.Contains(b.Text, term, person.Language));

    private static string Lower(string text) => char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>Another number of the same look, never one that is right in some locale.</summary>
    private static string Other(string number) =>
        string.Concat(number.Select((c, i) => char.IsDigit(c) ? (char)('0' + ((c - '0' + (i == 0 ? 3 : 1)) % 10)) : c))
            .TrimStart('0')
            is { Length: > 0 } other
            ? other
            : "7";

    [GeneratedRegex(
        @"(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)?(?![\p{L}\d/]|-\p{L})",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Number();
}
