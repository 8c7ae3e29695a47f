using System.Xml.Linq;
using static Vitae.Reading.EuropassText;

namespace Vitae.Reading;

/// <summary>The older Europass schema; birth, gender, nationality and photo are not among what is read.</summary>
internal sealed class SkillsPassportBlocks(XElement root)
{
    private static readonly (string Element, string Title)[] Skills =
    [
        ("Communication", "Communication skills"),
        ("Organisational", "Organisational skills"),
        ("JobRelated", "Job-related skills"),
        ("Computer", "Computer skills"),
        ("Other", "Other skills"),
    ];

    public IEnumerable<RawBlock> Read() =>
        Person()
            .Concat(Section("Work experience", root.All("WorkExperience").SelectMany(Work)))
            .Concat(Section("Education", root.All("Education").SelectMany(Education)))
            .Concat(Section("Languages", Languages()))
            .Concat(Skills.SelectMany(s => Section(s.Title, Skill(s.Element))))
            .Concat(Section("Driving licence", Driving()))
            .Concat(root.All("Achievement").SelectMany(Achievement));

    private IEnumerable<RawBlock> Person()
    {
        var person = root.All("Identification").FirstOrDefault();
        var name = person.Child("PersonName");
        yield return new(BlockKind.Heading, Joined(" ", name.Words("FirstName"), name.Words("Surname")));
        var headline = root.All("Headline").FirstOrDefault();
        yield return Text(headline.Words("Description", "Label"));
        var contact = person.Child("ContactInfo");
        yield return Text(contact.Words("Email", "Contact"));
        foreach (var phone in contact.All("Telephone"))
            yield return Text(phone.Words("Contact"));
        yield return Text(Address(contact.Child("Address", "Contact")));
        foreach (var site in contact.All("Website"))
            yield return Text(site.Words("Contact"));
    }

    private static string Address(XElement? address) =>
        Joined(
            ", ",
            address.Words("AddressLine"),
            Joined(" ", address.Words("PostalCode"), address.Words("Municipality")),
            address.Words("Country", "Label")
        );

    private static IEnumerable<RawBlock> Work(XElement work) =>
        Lines(work.Words("Activities"))
            .Prepend(
                Entry(
                    work.Words("Position", "Label"),
                    work.Words("Employer", "Name"),
                    Place(work.Child("Employer")),
                    Period(work)
                )
            );

    private static IEnumerable<RawBlock> Education(XElement education) =>
        Lines(education.Words("Activities"))
            .Prepend(
                Entry(
                    education.Words("Title"),
                    education.Words("Organisation", "Name"),
                    Place(education.Child("Organisation")),
                    Period(education)
                )
            );

    private static string Place(XElement? organisation)
    {
        var address = organisation.Child("ContactInfo", "Address", "Contact");
        return Joined(", ", address.Words("Municipality"), address.Words("Country", "Label"));
    }

    private static string Period(XElement entry)
    {
        var period = entry.Child("Period");
        return Dates(Date(period.Child("From")), Date(period.Child("To")), period.Words("Current") is "true" or "True");
    }

    private IEnumerable<RawBlock> Languages()
    {
        foreach (var language in root.All("MotherTongue"))
            yield return new(BlockKind.Bullet, $"{language.Words("Description", "Label")} (mother tongue)");
        foreach (var language in root.All("ForeignLanguage"))
        {
            var levels = language
                .Child("ProficiencyLevel")
                ?.Elements()
                .Select(e => $"{e.Name.LocalName} {e.Value.Trim()}");
            yield return new(
                BlockKind.Bullet,
                Joined(": ", language.Words("Description", "Label"), string.Join(", ", levels ?? []))
            );
        }
    }

    private IEnumerable<RawBlock> Skill(string element) =>
        Lines(root.All("Skills").FirstOrDefault().Words(element, "Description"));

    private IEnumerable<RawBlock> Driving() =>
        root.All("Driving")
            .Select(d => d.Child("Description")?.Elements().Select(e => e.Value.Trim()) ?? [])
            .Select(classes => new RawBlock(BlockKind.Bullet, string.Join(", ", classes)));

    private static IEnumerable<RawBlock> Achievement(XElement achievement) =>
        Section(achievement.Words("Title", "Label"), Lines(achievement.Words("Description")));

    private static IEnumerable<RawBlock> Section(string title, IEnumerable<RawBlock> blocks)
    {
        var inside = blocks.ToList();
        return inside.Count == 0 ? [] : inside.Prepend(new RawBlock(BlockKind.Heading, title));
    }

    private static RawBlock Text(string text) => new(BlockKind.Paragraph, text);
}
