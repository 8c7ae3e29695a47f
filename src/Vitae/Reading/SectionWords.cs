using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>What sections of a CV or posting are usually called: tells a heading where the layout says little.</summary>
internal static partial class SectionWords
{
    private static readonly FrozenSet<string> Names = (
        // English
        "summary|profile|personal profile|personal statement|career summary|career history|personal development|professional development|professional summary|executive summary|objective|about|about me|career objective|experience|work experience|"
        + "professional experience|employment|employment history|work history|relevant experience|volunteering|volunteer|volunteer experience|"
        + "education|academic background|training|qualifications|skills|technical skills|core skills|key skills|soft skills|"
        + "core competencies|competencies|technologies|tools|languages|language skills|projects|selected projects|personal projects|publications|"
        + "selected publications|patents|certifications|certificates|licenses|licenses and certifications|courses|awards|honors|honours|"
        + "honors and awards|achievements|strengths|interests|hobbies|references|contact|personal information|personal details|activities|"
        + "extracurricular activities|leadership|research|research experience|teaching|teaching experience|invited talks|talks|presentations|"
        + "memberships|affiliations|service|requirements|responsibilities|benefits|memberships and affiliations|highlights|career highlights|"
        + "skills and interests|expertise|areas of expertise|additional information|grants|scholarships|most proud of|life philosophy|"
        // German
        + "profil|kurzprofil|zusammenfassung|über mich|berufserfahrung|beruflicher werdegang|werdegang|praktische erfahrung|"
        + "praktika|ausbildung|schulbildung|studium|bildung|bildungsweg|weiterbildung|fortbildung|kenntnisse|fähigkeiten|fachkenntnisse|"
        + "kompetenzen|edv-kenntnisse|it-kenntnisse|sprachen|sprachkenntnisse|projekte|veröffentlichungen|publikationen|zertifikate|"
        + "auszeichnungen|preise|interessen|hobbys|referenzen|kontakt|persönliche daten|angaben zur person|ehrenamt|engagement|"
        + "anforderungen|aufgaben|ihre aufgaben|ihr profil|wir bieten|erfahrung|technologien|vorträge|patente|"
        // French
        + "profil professionnel|à propos|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours|"
        + "parcours professionnel|formation|formations|diplômes|concours|divers|éducation|études|compétences|compétences techniques|langues|projets|"
        + "publications et communications|certificats|prix|distinctions|centres d'intérêt|centres d'intérêts|centres d’intérêt|loisirs|références|bénévolat|coordonnées|"
        + "exigences|responsabilités|objectif|résumé|savoir-être|"
        // Spanish, Italian, Portuguese, Dutch, Polish
        + "perfil|experiencia|experiencia laboral|experiencia profesional|educación|formación|habilidades|competencias|idiomas|proyectos|"
        + "certificaciones|profilo|esperienza|esperienza lavorativa|esperienze professionali|istruzione|istruzione e formazione|competenze|"
        + "lingue|progetti|perfil profissional|experiência|experiência profissional|educação|formação|formação acadêmica|habilidades e competências|"
        + "ervaring|werkervaring|opleiding|opleidingen|vaardigheden|talen|doświadczenie|doświadczenie zawodowe|wykształcenie|umiejętności|języki|"
        // Chinese, Japanese, Arabic
        + "简介|个人简介|个人信息|自我评价|工作经历|工作经验|项目经历|项目经验|教育背景|教育经历|教育|技能|专业技能|语言|语言能力|证书|获奖|荣誉|奖项|"
        + "出版物|项目|兴趣|实习经历|经历|工作經歷|學歷|技能專長|發表|職務經歷|職歴|学歴|資格|自己pr|スキル|職務要約|"
        + "الخبرة|الخبرات|الخبرة العملية|الخبرات العملية|التعليم|المهارات|اللغات|الملخص|نبذة|المشاريع|الشهادات|المؤهلات"
    ).Replace(" ", "", StringComparison.Ordinal).Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsSectionName(string line)
    {
        var bare = Ampersand().Replace(line, " and ").Trim(' ', ':', '.', '|', '-', '–', '：');
        return bare.Length is > 1 and < 60 && (IsName(bare) || IsPair(bare));
    }

    /// <summary>"Skills and Interests", "Ausbildung und Studium": both halves are names of their own.</summary>
    private static bool IsPair(string line)
    {
        var parts = Conjunction().Split(line);
        return parts.Length is 2 or 3 && parts.All(IsName);
    }

    /// <summary>Blanks do not count: letter-spaced or badly set headings have too many or too few.</summary>
    private static bool IsName(string line) => Names.Contains(string.Concat(line.Where(c => !char.IsWhiteSpace(c))));

    [GeneratedRegex(@"\s*&\s*", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Ampersand();

    [GeneratedRegex(
        @"\s+(?:and|und|et|y|e|en|i)\s+|\s*[,/]\s*",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Conjunction();
}
