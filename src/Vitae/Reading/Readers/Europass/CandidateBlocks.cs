using System.Xml.Linq;
using static Vitae.Reading.EuropassText;

namespace Vitae.Reading;

/// <summary>The Europass schema of 2020 (HR Open); birth, gender, nationality and photo are not among what is read.</summary>
internal sealed class CandidateBlocks(XElement root)
{
    public IEnumerable<RawBlock> Read() =>
        Person()
            .Concat(Section("Profile", Lines(Profile.Words("ExecutiveSummary"))))
            .Concat(Section("Work experience", Profile.All("EmployerHistory").SelectMany(Work)))
            .Concat(Section("Education", Profile.All("EducationOrganizationAttendance").SelectMany(Education)))
            .Concat(Section("Languages", Profile.All("PersonCompetency").Where(IsLanguage).Select(Language)))
            .Concat(Section("Skills", Profile.All("PersonCompetency").Where(c => !IsLanguage(c)).Select(Skill)))
            .Concat(Section("Certificates", Profile.All("Certification").SelectMany(Certificate)));

    private XElement? Profile => root.Child("CandidateProfile");

    private IEnumerable<RawBlock> Person()
    {
        var person = root.Child("CandidatePerson");
        var name = person.Child("PersonName");
        yield return new(BlockKind.Heading, Joined(" ", name.Words("GivenName"), name.Words("FamilyName")));
        foreach (var channel in person?.Elements().Where(e => e.Name.LocalName == "Communication") ?? [])
            yield return new(BlockKind.Paragraph, Channel(channel));
    }

    private static string Channel(XElement channel)
    {
        if (channel.Child("Address") is { } address)
            return Joined(
                ", ",
                address.Words("AddressLine"),
                Joined(" ", address.Words("PostalCode"), address.Words("CityName")),
                address.Words("CountryCode").ToUpperInvariant()
            );
        var code = channel.Words("CountryDialing");
        return Joined(
            " ",
            code.Length > 0 ? $"+{code.TrimStart('+')}" : "",
            channel.Words("DialNumber"),
            channel.Words("URI")
        );
    }

    /// <summary>One employer may hold several positions.</summary>
    private static IEnumerable<RawBlock> Work(XElement employer) =>
        employer
            .All("PositionHistory")
            .SelectMany(position =>
                Lines(position.Words("Description"))
                    .Prepend(
                        Entry(
                            position.Words("PositionTitle"),
                            employer.Words("OrganizationName"),
                            Place(position),
                            Period(position.Child("EmploymentPeriod"))
                        )
                    )
            );

    private static IEnumerable<RawBlock> Education(XElement school)
    {
        var degree = school.Child("EducationDegree");
        return Lines(degree.Words("OccupationalSkillsCovered"))
            .Prepend(
                Entry(
                    degree.Words("DegreeName"),
                    school.Words("OrganizationName"),
                    Place(school),
                    Period(school.Child("AttendancePeriod"))
                )
            );
    }

    private static IEnumerable<RawBlock> Certificate(XElement certificate) =>
        Lines(certificate.Words("Description"))
            .Prepend(
                Entry(
                    certificate.Words("CertificationTypeCode") is { Length: > 0 } name
                        ? name
                        : certificate.Words("CertificationName"),
                    certificate.Words("IssuingAuthorityName"),
                    "",
                    certificate.All("FormattedDateTime").Select(d => Month(d.Value)).FirstOrDefault() ?? ""
                )
            );

    private static string Place(XElement entry)
    {
        var address = entry.All("Address").FirstOrDefault() ?? entry;
        var city = address.Words("CityName");
        return city.Length > 0 ? city : address.Words("City");
    }

    private static string Period(XElement? period) =>
        Dates(
            Month(period.Words("StartDate", "FormattedDateTime")),
            Month(period.Words("EndDate", "FormattedDateTime")),
            period.Words("CurrentIndicator") is "true"
        );

    /// <summary>The day is more than a resume says: <c>2019-03-01</c> → <c>2019-03</c>.</summary>
    private static string Month(string date) => date.Length >= 10 && date[4] == '-' ? date[..7] : date;

    private static bool IsLanguage(XElement competency) =>
        competency.Words("TaxonomyID").Contains("language", StringComparison.OrdinalIgnoreCase);

    private static RawBlock Language(XElement competency)
    {
        var levels = competency
            .All("CompetencyDimension")
            .Select(d =>
                Joined(
                    " ",
                    d.Words("CompetencyDimensionTypeCode").Replace("CEF-", "", StringComparison.Ordinal),
                    d.Words("Score", "ScoreText")
                )
            );
        return new(BlockKind.Bullet, Joined(": ", competency.Words("CompetencyID"), string.Join(", ", levels)));
    }

    private static RawBlock Skill(XElement competency)
    {
        var name = competency.Words("CompetencyName");
        return new(BlockKind.Bullet, name.Length > 0 ? name : competency.Words("CompetencyID"));
    }

    private static IEnumerable<RawBlock> Section(string title, IEnumerable<RawBlock> blocks)
    {
        var inside = blocks.ToList();
        return inside.Count == 0 ? [] : inside.Prepend(new RawBlock(BlockKind.Heading, title));
    }
}
