namespace Vitae.Evaluation;

/// <summary>Faithful renderings written by hand: verbs changed, order changed, shortened, numbers and words exchanged, translated.</summary>
internal static class Paraphrases
{
    public static IEnumerable<(string Person, string Evidence, string Text)> SameLanguage() =>
        [
            ("nurse", "e1.1", "Look after as many as four ventilated patients per shift on an ICU with 24 beds."),
            ("nurse", "e1.1", "Provide bedside care for up to 4 ventilated ICU patients each shift."),
            ("nurse", "e1.2", "Coached twelve newly hired nurses in sepsis screening and weaning from the ventilator."),
            ("nurse", "e1.2", "Delivered training on sepsis screening and ventilator weaning to 12 new nurses."),
            ("nurse", "e1.3", "Cut ward medication errors by 30% through a double-check at handover."),
            ("nurse", "e1.3", "Introduced a handover double-check, reducing medication errors by thirty percent."),
            ("nurse", "e1.4", "Supported the infection control team in its quarterly hand hygiene audits."),
            ("nurse", "e2.1", "Cared for eight post-operative patients each shift."),
            ("nurse", "e2.2", "Used Epic EHR to document care; wrote discharge letters."),
            ("nurse", "e2.3", "Planned the rota for a 15-nurse team."),
            ("nurse", "e2.3", "Organised shift rotas for 15 nurses."),
            ("nurse", "m1,e1", "ICU nurse with more than five years in intensive care, calm in emergencies."),
            ("nurse", "m1,s1,s2", "Registered Nurse experienced in mechanical ventilation and wound care."),
            ("nurse", "e1.2,e1.3", "Trained 12 nurses and lowered medication errors by 30 %."),
            (
                "developer",
                "e1.1",
                "Created a C# / ASP.NET Core service that tracks shipments and processes 1.2M events daily."
            ),
            (
                "developer",
                "e1.1",
                "Engineered the shipment tracking service (ASP.NET Core, C#), handling 1,200,000 events per day."
            ),
            (
                "developer",
                "e1.2",
                "Brought the nightly billing run down from six hours to 45 minutes by partitioning PostgreSQL."
            ),
            ("developer", "e1.2", "Reduced nightly billing from 6 hours to 45 minutes with Postgres partitions."),
            ("developer", "e1.3", "Took part in migrating fourteen services to K8s."),
            ("developer", "e1.3", "Helped move 14 services onto Kubernetes."),
            ("developer", "e1.4", "Coached 2 junior developers."),
            ("developer", "e2.1", "Developed Node.js REST APIs for a ticketing product serving 3000 users."),
            ("developer", "e2.1", "Implemented RESTful APIs with NodeJS behind a ticketing product with 3k users."),
            ("developer", "e2.2", "Set up automated releases in Jenkins, cutting deployment time by half."),
            ("developer", "e2.2", "Used Jenkins to automate releases; deployments became 50 percent faster."),
            (
                "developer",
                "m1,e1,e2",
                "Software engineer with eight years of experience building small, clearly named services."
            ),
            ("developer", "e1,s1,s2,s3", "Software engineer skilled in C#, ASP.NET Core and PostgreSQL."),
            (
                "developer",
                "e1.1,e1.3",
                "Built a C# shipment tracking service and contributed to a Kubernetes migration of 14 services."
            ),
            ("Lehrerin", "e1.1", "Unterrichtete sieben Klassen von Stufe 5 bis 12 mit maximal 28 Schülern."),
            ("Lehrerin", "e1.1", "Unterricht in 7 Klassen (Stufen 5–12, bis zu 28 Schülerinnen und Schüler)."),
            ("Lehrerin", "e1.2", "Baute eine Robotik-AG mit Arduino für 25 Teilnehmer auf."),
            ("Lehrerin", "e1.2", "Gründliche Aufbauarbeit für eine Robotik-AG: 25 Teilnehmer, Arduino-Bausätze."),
            ("Lehrerin", "e1.3", "Führte Moodle für 45 Lehrkräfte ein und senkte die Zahl der Kopien um 40 Prozent."),
            ("Lehrerin", "e1.3", "Moodle-Einführung für fünfundvierzig Lehrkräfte; 40 % weniger Kopien."),
            ("Lehrerin", "e1.4", "Unterstützte die Fachleitung Physik beim Auswählen neuer Lehrbücher."),
            ("Lehrerin", "e2.1", "Bereitete zwölf Wochenstunden Mathematik vor und führte sie durch."),
            ("Lehrerin", "e2.2", "Organisierte eine Exkursion mit 60 Schülern nach Göttingen."),
            (
                "Lehrerin",
                "m1,e1",
                "Mathematik- und Physiklehrerin mit mehreren Jahren Erfahrung und Freude an Experimenten."
            ),
            ("Lehrerin", "e1,e2", "Lehrerin mit neun Jahren Berufserfahrung in Mathematik und Physik."),
            ("comptable", "e1.1", "Tient la comptabilité de 3 filiales sous Sage 100."),
            ("comptable", "e1.1", "Gestion de la comptabilité de trois filiales (Sage 100)."),
            ("comptable", "e1.2", "A réduit le délai de clôture mensuelle de dix à six jours."),
            ("comptable", "e1.2", "Clôture mensuelle ramenée de 10 à 6 jours."),
            ("comptable", "e1.3", "Suivi d'un portefeuille de créances clients de 2,5 M€."),
            ("comptable", "e1.3", "Pilotage quotidien des créances clients : 2 500 000 euros de portefeuille."),
            ("comptable", "e1.4", "Contribution au déploiement de SAP S/4HANA."),
            ("comptable", "e1.4", "A participé à la mise en place de S/4HANA."),
            ("comptable", "e2.1", "Saisie mensuelle de quatre cents factures fournisseurs."),
            ("comptable", "e2.2", "Prépare les déclarations de TVA pour trente-cinq clients."),
            ("comptable", "m1", "Comptable rigoureuse forte de neuf années en cabinet et dans l'industrie."),
            ("comptable", "e1,s1,s2", "Comptable générale maîtrisant Sage 100 et Excel."),
            ("soldador", "e1.1", "Soldé tuberías de acero inoxidable de hasta doce pulgadas mediante TIG."),
            ("soldador", "e1.1", "Soldadura TIG en tubería inoxidable (hasta 12 pulgadas)."),
            ("soldador", "e1.2", "Reduje el retrabajo del 8% al 3% en 2 años."),
            ("soldador", "e1.2", "Retrabajo reducido del ocho al tres por ciento en dos años."),
            ("soldador", "e1.3", "Formé a 5 aprendices en lectura de planos."),
            ("soldador", "e1.4", "Ayudé al equipo de calidad a ensayar 150 uniones."),
            ("soldador", "e2.1", "Corté y preparé chapas para veinte embarcaciones."),
            ("soldador", "e2.2", "Mantenimiento de máquinas y equipos de protección a diario."),
            ("soldador", "m1", "Soldador con una década, diez años, de experiencia en taller y obra."),
            ("soldador", "e1,e2", "Soldador con diez años de experiencia."),
            ("attorney", "e1.1", "Prepared motions and briefs for 25 commercial disputes in state and federal court."),
            (
                "attorney",
                "e1.1",
                "Wrote briefs and motions in twenty-five commercial cases before federal and state courts."
            ),
            ("attorney", "e1.2", "Took forty depositions and second-chaired 2 jury trials."),
            ("attorney", "e1.3", "Negotiated $4.2M in settlements during 2022."),
            ("attorney", "e1.4", "Supported partners in the due diligence for a hospital merger."),
            ("attorney", "e2.1", "Drafted sixty bench memoranda based on case law research."),
            (
                "attorney",
                "m1,e1",
                "Commercial litigation attorney with more than five years of courtroom and drafting experience."
            ),
            ("attorney", "e1,s1,s2", "Attorney skilled in legal research with Westlaw."),
            ("sales", "e1.1", "Managed nine account executives covering Wales and the West Country."),
            ("sales", "e1.1", "Headed a nine-person team of account executives across Wales and the West Country."),
            ("sales", "e1.2", "Increased yearly revenue from £3.1 million to £5.4 million within 3 years."),
            ("sales", "e1.3", "Acquired seventeen new grocery accounts, two of them national chains."),
            ("sales", "e1.4", "Built a dashboard in Salesforce for weekly pipeline reviews."),
            ("sales", "e2.1", "Called on thirty shops every week; beat 2017 targets by 12 percent."),
            ("sales", "e1.1,e1.2", "Led nine account executives and raised annual revenue to £5.4m."),
            ("sales", "m1,e1,e2", "Sales manager with nine years of experience in grocery and beverage sales."),
            ("Elektroniker", "e1.1", "Instandhaltung von fünfunddreißig CNC-Maschinen im Dreischichtbetrieb."),
            ("Elektroniker", "e1.1", "Wartete und reparierte 35 CNC-Maschinen in drei Schichten."),
            ("Elektroniker", "e1.2", "Behob Fehler an Siemens-S7-Steuerungen und Frequenzumrichtern."),
            ("Elektroniker", "e1.3", "Senkte Stillstandszeiten mit vorbeugenden Prüfplänen um 20 Prozent."),
            ("Elektroniker", "e1.4", "Leitete drei Auszubildende an."),
            ("Elektroniker", "e1.4", "Betreuung von 3 Azubis."),
            ("Elektroniker", "e2.1", "Verlegte Leitungen in fünfzig Wohnungen."),
            ("Elektroniker", "e2.2", "Unterstützung bei der Montage von Schaltschränken."),
            ("Elektroniker", "m1,e1", "Erfahrener Elektroniker für Betriebstechnik, spezialisiert auf Instandhaltung."),
            ("cuisinier", "e1.1", "Assure 120 couverts par service au poste poissons."),
            ("cuisinier", "e1.2", "A formé 4 commis aux normes HACCP."),
            ("cuisinier", "e1.3", "Réduction de 15 % du gaspillage alimentaire par une carte raccourcie."),
            ("cuisinier", "e1.4", "Participation à l'élaboration de la carte des vins."),
            ("cuisinier", "e2.1", "Mise en place des entrées froides et envoi."),
            ("cuisinier", "e2.2", "Suivi des stocks de légumes de deux cuisines."),
            ("cuisinier", "m1", "Cuisinier passionné par les produits de saison."),
            ("recepcionista", "e1.1", "Recibo unas ochenta llegadas al día en temporada alta."),
            ("recepcionista", "e1.2", "Gestiono reservas en Opera PMS y resuelvo incidencias."),
            ("recepcionista", "e1.3", "Mejora de la valoración en reseñas: de 8,1 a 8,9 en 12 meses."),
            ("recepcionista", "e1.4", "Apoyo en la organización de doce bodas."),
            ("recepcionista", "e2.1", "Registré y archivé 1500 expedientes."),
            ("recepcionista", "e2.2", "Atendí por teléfono a clientes en francés y español."),
            (
                "nurse",
                "e1.1",
                "Deliver critical care to a maximum of four ventilated patients per shift within a 24-bed ICU."
            ),
            ("nurse", "e2.2", "Maintained nursing documentation in Epic EHR and completed discharge letters."),
            (
                "nurse",
                "e1.3",
                "Drove a 30% reduction in medication errors by implementing double-checks during handover."
            ),
            (
                "developer",
                "e1.1",
                "Designed and delivered a high-volume shipment tracking service in C#/ASP.NET Core (1.2M events/day)."
            ),
            ("developer", "e1.4", "Provided mentoring to two junior developers."),
            ("developer", "e2.2", "Implemented Jenkins release automation, reducing deployment time by 50%."),
            (
                "attorney",
                "e1.1",
                "Authored motions and briefs across 25 commercial disputes in state and federal courts."
            ),
            ("attorney", "e2.1", "Conducted case law research and prepared 60 bench memoranda for the court."),
            ("sales", "e1.3", "Secured 17 new grocery accounts, including 2 national chains."),
            ("sales", "e1.2", "Delivered revenue growth from £3.1m to £5.4m over a three-year period."),
            ("Lehrerin", "e1.2", "Gründete und betreute eine Robotik-AG (25 Teilnehmer, Arduino)."),
            ("Lehrerin", "e2.2", "Planung und Begleitung einer Exkursion nach Göttingen mit sechzig Schülern."),
            ("Elektroniker", "e1.2", "Störungsbehebung an SPS-Steuerungen (Siemens S7) sowie Frequenzumrichtern."),
            ("Elektroniker", "e2.1", "Leitungsverlegung in 50 Wohneinheiten."),
            ("comptable", "e1.3", "Gestion d'un portefeuille clients de 2,5 millions d'euros (suivi des créances)."),
            ("comptable", "e2.2", "Élaboration des déclarations de TVA de 35 clients."),
            ("cuisinier", "e1.3", "Diminution de 15 % du gaspillage alimentaire grâce à une carte plus courte."),
            ("soldador", "e1.1", "Soldador TIG de tuberías de acero inoxidable (hasta 12 pulgadas)."),
            ("soldador", "e2.1", "Preparación y corte de chapas destinadas a 20 embarcaciones."),
            ("recepcionista", "e1.1", "Recepción de alrededor de 80 llegadas diarias durante la temporada alta."),
            ("recepcionista", "e2.1", "Registro y archivo de 1 500 expedientes."),
            ("recepcionista", "m1", "Recepcionista ordenada y amable con experiencia en temporada alta."),
        ];

    /// <summary>Fabrications as models really write them: no invented number or name gives them away.</summary>
    public static IEnumerable<(string Person, string Evidence, string Text)> Fabrications() =>
        [
            (
                "nurse",
                "e1.2",
                "Trained 12 new nurses in sepsis screening and ventilator weaning, improving survival rates."
            ),
            ("nurse", "e1.3", "Increased medication errors on the ward by 30 %."),
            (
                "nurse",
                "e2.1",
                "Looked after 8 post-operative patients per shift, ensuring exceptional family satisfaction."
            ),
            ("nurse", "e2.3", "Directed a department of 15 nurses."),
            ("nurse", "m1", "Award-winning Registered Nurse in intensive care."),
            ("nurse", "e1.4", "Owned the hospital's infection control programme and its hand hygiene audits."),
            ("developer", "e1.2", "Cut the nightly billing run from 45 minutes to 6 hours with PostgreSQL partitions."),
            ("developer", "e1.3", "Migrated 14 services to Kubernetes."),
            ("developer", "e1.4", "Led and mentored two junior developers."),
            ("developer", "e2.2", "Automated releases with Jenkins, leading to higher customer retention."),
            ("developer", "e2.1", "Wrote REST APIs in Node.js and React for a ticketing product with 3,000 users."),
            ("developer", "m1", "Certified software engineer who likes small services."),
            ("attorney", "e1.2", "First-chaired two jury trials, leading to landmark verdicts."),
            ("attorney", "e1.2", "Took two depositions and second-chaired 40 jury trials."),
            ("attorney", "e1.4", "Led due diligence for a hospital merger."),
            ("attorney", "m1", "Partner in a commercial litigation practice."),
            ("sales", "e1.2", "Grew annual revenue from £5.4m to £3.1m in three years."),
            ("sales", "e1.3", "Won 17 national chains and two grocery accounts."),
            ("sales", "e1.4", "Set up a HubSpot dashboard for the weekly pipeline review."),
            ("Lehrerin", "e1.3", "Einführung von Moodle für 45 Lehrkräfte, wodurch die Abiturnoten stiegen."),
            ("Lehrerin", "e1.4", "Leitung der Fachschaft Physik bei der Auswahl neuer Lehrbücher."),
            ("Elektroniker", "e1.3", "Erhöhung der Stillstandszeiten um 20 %."),
            ("Elektroniker", "e2.2", "Montage von Schaltschränken."),
            ("comptable", "e1.2", "Réduction du délai de clôture mensuelle de 6 à 10 jours."),
            (
                "comptable",
                "e1.1",
                "Tenue de la comptabilité de trois filiales avec Sage 100, permettant une croissance record du groupe."
            ),
            ("cuisinier", "e1.3", "Hausse du gaspillage alimentaire de 15 %."),
            ("soldador", "e1.2", "Reducción del retrabajo del 3 % al 8 % en dos años."),
            ("soldador", "e1.4", "Ensayos de 150 uniones."),
            ("recepcionista", "e1.2", "Gestión de reservas con Opera PMS, logrando récords de facturación."),
            ("recepcionista", "e1.4", "Organización de 12 bodas."),
        ];

    public static IEnumerable<(string Person, string Language, string Evidence, string Text)> Translations() =>
        [
            (
                "nurse",
                "de",
                "e1.1",
                "Betreuung von bis zu vier beatmeten Patienten pro Schicht auf einer Intensivstation mit 24 Betten."
            ),
            ("nurse", "de", "e1.2", "Schulung von 12 neuen Pflegekräften in Sepsis-Screening und Beatmungsentwöhnung."),
            (
                "nurse",
                "de",
                "e1.3",
                "Senkung der Medikationsfehler um 30 % durch eine doppelte Kontrolle bei der Übergabe."
            ),
            (
                "nurse",
                "fr",
                "e1.2",
                "Formation de douze nouvelles infirmières au dépistage du sepsis et au sevrage ventilatoire."
            ),
            ("nurse", "es", "e2.1", "Atención de ocho pacientes posoperatorios por turno."),
            (
                "developer",
                "de",
                "e1.1",
                "Entwicklung eines Dienstes zur Sendungsverfolgung in C# und ASP.NET Core mit 1,2 Millionen Ereignissen pro Tag."
            ),
            ("developer", "fr", "e1.3", "Contribution à la migration de 14 services vers Kubernetes."),
            ("developer", "es", "e2.2", "Automatización de los despliegues con Jenkins, con un 50 % menos de tiempo."),
            ("Lehrerin", "en", "e1.1", "Taught seven classes in years 5 to 12 with up to 28 students."),
            ("Lehrerin", "en", "e1.3", "Introduced Moodle for 45 teachers, saving 40% of photocopies."),
            ("Lehrerin", "en", "e1.4", "Supported the head of physics in selecting new textbooks."),
            ("comptable", "en", "e1.2", "Shortened the monthly close from ten to six days."),
            ("comptable", "en", "e1.3", "Monitored customer receivables worth €2.5 million."),
            ("comptable", "en", "e1.4", "Participated in the SAP S/4HANA rollout."),
            ("soldador", "en", "e1.2", "Cut rework from 8% to 3% in two years."),
            ("soldador", "en", "e1.3", "Trained five apprentices in blueprint reading."),
            (
                "attorney",
                "es",
                "e1.1",
                "Redacté mociones y escritos en 25 litigios mercantiles ante tribunales estatales y federales."
            ),
            ("attorney", "de", "e1.3", "Verhandelte 2022 Vergleiche über 4,2 Mio. US-Dollar."),
            ("sales", "de", "e1.2", "Steigerung des Jahresumsatzes von 3,1 auf 5,4 Mio. £ in drei Jahren."),
            (
                "sales",
                "fr",
                "e1.1",
                "Encadrement d'une équipe de neuf commerciaux au pays de Galles et dans le sud-ouest."
            ),
            ("Elektroniker", "en", "e1.1", "Maintained and repaired 35 CNC machines in three-shift operation."),
            ("Elektroniker", "en", "e1.3", "Cut downtime by 20% with preventive inspection plans."),
            ("cuisinier", "en", "e1.2", "Trained four kitchen assistants in HACCP rules."),
            ("cuisinier", "en", "e1.3", "Lowered food waste by 15% with a shorter menu."),
            ("recepcionista", "en", "e1.3", "Raised the review score from 8.1 to 8.9 within a year."),
            ("recepcionista", "de", "e2.1", "Ablage und Erfassung von 1.500 Akten."),
            ("soldador", "de", "e1.3", "Ausbildung von fünf Lehrlingen im Lesen von Plänen."),
        ];
}
