namespace Vitae.Generation;

/// <summary>Every rule of the gate, in the order of its complaints.</summary>
internal static class ClaimRules
{
    public static IReadOnlyList<IClaimRule> All { get; } =
    [
        new EvidenceRule(), // F-bind: each claim cites something, a bullet only its own entry
        new LengthRule(), // F-bind: nothing longer than what is read
        new ContactRule(), // F-contact: e-mail, URL, phone
        new NumberRule(), // F-num: numbers, percentages, money, team sizes
        new NumberPlaceRule(), // F-num: a true number at a wrong place
        new DirectionRule(), // F-num: down is not up
        new DateRule(), // F-date: years and months
        new SkillRule(), // F-skill: tools and terms; "stuffed" when the posting has them; F-bind when another entry has them
        new CertificateRule(), // F-cert
        new DegreeRule(), // F-degree, F-school by kind
        new TitleRule(), // F-title: professions and the posting's own title
        new LevelRule(), // F-level: led, managed, contributed
        new ScopeRule(), // F-level: senior, worldwide, award-winning, fluent
        new OrganisationRule(), // F-org: employers of the posting, of other entries, by legal form
        new NameRule(), // F-name: capitalised runs
        new WordingRule(), // F-bind: a sentence about something else than its evidence
        new ResultRule(), // F-bind: results hung on a fact
        new CopyRule(), // F-copy: the posting's own sentences
        new AnachronismRule(), // F-anachron, a warning
    ];
}
