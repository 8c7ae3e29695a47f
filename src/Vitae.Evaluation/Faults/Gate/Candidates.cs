namespace Vitae.Evaluation;

/// <summary>Fictional people of several professions, one in each built-in language and more in English.</summary>
internal static class Candidates
{
    public static Candidate Nurse() =>
        new Candidate("en", "nurse")
            .SumsUp("Registered Nurse with six years in intensive care and a calm hand in emergencies.")
            .Worked(
                "Registered Nurse, Intensive Care Unit",
                "St. Brendan's Hospital",
                "June 2019 – Present",
                "Care for up to 4 ventilated patients per shift on a 24-bed ICU.",
                "Trained 12 new nurses in sepsis screening and ventilator weaning.",
                "Reduced medication errors on the ward by 30 % by introducing a double-check at handover.",
                "Helped the infection control team audit hand hygiene every quarter."
            )
            .Worked(
                "Staff Nurse, Surgical Ward",
                "Mercy General",
                "08/2016 - 05/2019",
                "Looked after 8 post-operative patients per shift.",
                "Documented care in Epic EHR and prepared discharge letters.",
                "Coordinated the rota of a team of 15 nurses."
            )
            .Studied(
                "Bachelor of Science in Nursing",
                "University of Leeds",
                "2012 - 2016",
                "Graduated with upper second-class honours."
            )
            .Holds("Advanced Cardiovascular Life Support (ACLS)", "Resuscitation Council", "2021")
            .Knows("Mechanical ventilation", "Wound care", "Epic EHR", "Triage", "Sepsis screening")
            .AppliesFor(
                "Senior Clinical Nurse Specialist",
                "Northgate Health Group",
                "At least 5 years of experience in intensive care",
                "Experience with Cerner and hemodialysis",
                "CCRN certification preferred",
                "Ability to lead a multidisciplinary team and drive quality improvement across the trust"
            );

    public static Candidate Developer() =>
        new Candidate("en", "developer")
            .SumsUp("Software engineer who likes small services and clear names.")
            .Worked(
                "Software Engineer",
                "Tidewater Logistics",
                "March 2020 – Present",
                "Built a shipment tracking service in C# and ASP.NET Core that handles 1.2 million events a day.",
                "Cut the nightly billing run from 6 hours to 45 minutes with PostgreSQL partitions.",
                "Contributed to the migration of 14 services to Kubernetes.",
                "Mentored two junior developers."
            )
            .Worked(
                "Junior Developer",
                "Pinewood Software Ltd",
                "2017 - 2020",
                "Wrote REST APIs in Node.js for a ticketing product with 3,000 users.",
                "Automated releases with Jenkins and reduced deployment time by 50%."
            )
            .Studied("BSc Computer Science", "University of Porto", "2014 – 2017")
            .Knows("C#", "ASP.NET Core", "PostgreSQL", "Node.js", "Docker", "JavaScript")
            .AppliesFor(
                "Lead Platform Engineer",
                "Cloudberry Systems",
                "Strong Go and Terraform skills",
                "Java and Kafka in production",
                "Experience with Kubernetes and Docker",
                "Own the platform roadmap and lead a team of six engineers"
            );

    public static Candidate Lehrerin() =>
        new Candidate("de", "Lehrerin")
            .SumsUp("Lehrerin für Mathematik und Physik mit Freude an Experimenten.")
            .Worked(
                "Lehrerin für Mathematik und Physik",
                "Albert-Schweitzer-Gymnasium",
                "seit August 2018",
                "Unterricht in sieben Klassen der Stufen 5 bis 12 mit bis zu 28 Schülern.",
                "Aufbau einer Robotik-AG mit 25 Teilnehmern und Arduino-Bausätzen.",
                "Einführung von Moodle für 45 Lehrkräfte, dadurch 40 % weniger Kopien.",
                "Unterstützung der Fachleitung Physik bei der Auswahl neuer Lehrbücher."
            )
            .Worked(
                "Studienreferendarin",
                "Gesamtschule Nordstadt",
                "02/2016 – 07/2018",
                "Vorbereitung und Durchführung von 12 Wochenstunden Mathematik.",
                "Organisation einer Exkursion nach Göttingen für 60 Schüler."
            )
            .Studied("Master of Education", "Universität Münster", "2010 - 2015")
            .Knows("Moodle", "GeoGebra", "Arduino", "Differenzierung")
            .AppliesFor(
                "Stellvertretende Schulleiterin",
                "Bildungswerk Rhein GmbH",
                "Erfahrung mit Python und Microsoft Teams",
                "Leitung eines Kollegiums von 80 Lehrkräften",
                "Zertifizierung als Montessori-Lehrkraft",
                "Führungserfahrung und Budgetverantwortung in einer weiterführenden Schule"
            );

    public static Candidate Comptable() =>
        new Candidate("fr", "comptable")
            .SumsUp("Comptable rigoureuse avec neuf ans de cabinet et d'industrie.")
            .Worked(
                "Comptable générale",
                "Ateliers Morvan",
                "mars 2019 – aujourd'hui",
                "Tenue de la comptabilité de trois filiales avec Sage 100.",
                "Réduction du délai de clôture mensuelle de 10 à 6 jours.",
                "Suivi des créances clients pour un portefeuille de 2,5 millions d'euros.",
                "Participation à la mise en place de SAP S/4HANA."
            )
            .Worked(
                "Assistante comptable",
                "Cabinet Lefèvre",
                "09/2015 - 02/2019",
                "Saisie de 400 factures fournisseurs par mois.",
                "Préparation des déclarations de TVA de 35 clients."
            )
            .Studied("Licence professionnelle Comptabilité", "Université de Bourgogne", "2012 - 2015")
            .Knows("Sage 100", "Excel", "TVA", "SAP S/4HANA")
            .AppliesFor(
                "Responsable comptable",
                "Groupe Valmont",
                "Maîtrise de Power BI et de Xero",
                "Diplôme d'expertise comptable souhaité",
                "Encadrement d'une équipe de douze collaborateurs",
                "Pilotage de la consolidation internationale selon les normes IFRS"
            );

    public static Candidate Soldador() =>
        new Candidate("es", "soldador")
            .SumsUp("Soldador con diez años de taller y obra.")
            .Worked(
                "Soldador TIG/MIG",
                "Talleres Arrieta",
                "enero 2018 - actualidad",
                "Soldadura TIG de tuberías de acero inoxidable de hasta 12 pulgadas.",
                "Reducción del retrabajo del 8 % al 3 % en dos años.",
                "Formación de cinco aprendices en lectura de planos.",
                "Apoyo al equipo de calidad en los ensayos de 150 uniones."
            )
            .Worked(
                "Ayudante de soldador",
                "Astilleros del Norte",
                "2015 - 2017",
                "Corte y preparación de chapas para 20 embarcaciones.",
                "Mantenimiento diario de máquinas y equipos de protección."
            )
            .Studied("Técnico en Soldadura y Calderería", "IES Bilbao", "2013 - 2015")
            .Knows("Soldadura TIG", "Lectura de planos", "Corte por plasma")
            .AppliesFor(
                "Jefe de taller",
                "Metalúrgica Ebro",
                "Manejo de AutoCAD y de robots KUKA",
                "Certificado como inspector de soldadura CWI",
                "Dirección de un equipo de veinte soldadores",
                "Experiencia internacional en plataformas offshore y control de presupuesto"
            );

    public static Candidate Attorney() =>
        new Candidate("en", "attorney")
            .SumsUp("Commercial litigator with a practice built on plain drafting.")
            .Worked(
                "Associate Attorney",
                "Hale & Whitcombe LLP",
                "Sep 2018 – Present",
                "Drafted motions and briefs in 25 commercial disputes before state and federal courts.",
                "Second-chaired two jury trials and took 40 depositions.",
                "Negotiated settlements worth $4.2 million in 2022.",
                "Assisted partners with due diligence for a hospital merger."
            )
            .Worked(
                "Judicial Clerk",
                "Circuit Court of Cook County",
                "2017 - 2018",
                "Researched case law and drafted 60 bench memoranda."
            )
            .Studied("Juris Doctor", "Loyola University Chicago", "2014 - 2017")
            .Knows("Westlaw", "Legal research", "Contract drafting")
            .AppliesFor(
                "Senior Litigation Counsel",
                "Brightwater Energy",
                "Admission to the New York bar and experience with Relativity eDiscovery",
                "Fluent Spanish and international arbitration experience in Latin America",
                "Supervise a team of four paralegals and outside counsel across regions"
            );

    public static Candidate SalesManager() =>
        new Candidate("en", "sales")
            .SumsUp("Sales manager who enjoys opening new territories.")
            .Worked(
                "Regional Sales Manager",
                "Orchard Foods",
                "01/2019 - 03/2024",
                "Led a team of 9 account executives across Wales and the West Country.",
                "Grew annual revenue from £3.1m to £5.4m in three years.",
                "Won 17 new grocery accounts, including two national chains.",
                "Set up a Salesforce dashboard for the weekly pipeline review."
            )
            .Worked(
                "Sales Representative",
                "Brightside Beverages",
                "2015 – 2018",
                "Visited 30 shops a week and exceeded targets by 12% in 2017."
            )
            .Studied("A-levels", "Cardiff High School", "2013 - 2015")
            .Knows("Salesforce", "Negotiation", "Excel")
            .AppliesFor(
                "Director of Sales, EMEA",
                "Fjord Snacks AS",
                "HubSpot and Power BI reporting",
                "Experience managing international distributors in at least five countries",
                "MBA preferred"
            );

    public static Candidate Elektroniker() =>
        new Candidate("de", "Elektroniker")
            .SumsUp("Elektroniker für Betriebstechnik mit Schwerpunkt Instandhaltung.")
            .Worked(
                "Elektroniker für Betriebstechnik",
                "Maschinenfabrik Oberland GmbH",
                "04/2017 – heute",
                "Wartung und Instandsetzung von 35 CNC-Maschinen im Dreischichtbetrieb.",
                "Fehlersuche an SPS-Steuerungen (Siemens S7) und Frequenzumrichtern.",
                "Verkürzung der Stillstandszeiten um 20 % durch vorbeugende Prüfpläne.",
                "Anleitung von drei Auszubildenden."
            )
            .Worked(
                "Elektrohelfer",
                "Elektro Brandl",
                "2014 - 2017",
                "Verlegung von Leitungen in 50 Wohneinheiten.",
                "Mitarbeit bei Schaltschrankmontagen."
            )
            .Studied("Ausbildung zum Elektroniker für Betriebstechnik", "Berufsschule Rosenheim", "2011 – 2014")
            .Knows("SPS", "EPLAN", "Schaltschrankbau")
            .AppliesFor(
                "Leiter Instandhaltung",
                "Alpenstahl AG",
                "Kenntnisse in SAP und TIA Portal",
                "Industriemeister Elektrotechnik oder Techniker",
                "Disziplinarische Führung von fünfzehn Mitarbeitern in drei Schichten und Budgetplanung"
            );

    public static Candidate Cuisinier() =>
        new Candidate("fr", "cuisinier")
            .SumsUp("Cuisinier attaché aux produits de saison.")
            .Worked(
                "Chef de partie",
                "Restaurant Le Verger",
                "avril 2018 - décembre 2023",
                "Préparation de 120 couverts par service au poste poissons.",
                "Formation de quatre commis aux règles HACCP.",
                "Baisse du gaspillage alimentaire de 15 % grâce à une carte plus courte.",
                "Aide à l'élaboration de la carte des vins."
            )
            .Worked(
                "Commis de cuisine",
                "Hôtel Bellerive",
                "2015 - 2018",
                "Mise en place et envoi des entrées froides.",
                "Gestion des stocks de légumes pour 2 cuisines."
            )
            .Studied("CAP Cuisine", "Lycée hôtelier de Thonon", "2013 - 2015")
            .Knows("HACCP", "Pâtisserie", "Cuisson basse température")
            .AppliesFor(
                "Chef de cuisine exécutif",
                "Groupe Lacustra",
                "Maîtrise de Micros POS et d'Excel",
                "Management d'une brigade de vingt personnes dans un établissement étoilé",
                "Anglais courant et expérience internationale"
            );

    public static Candidate Recepcionista() =>
        new Candidate("es", "recepcionista")
            .SumsUp("Recepcionista amable y ordenada, acostumbrada a temporadas altas.")
            .Worked(
                "Recepcionista de hotel",
                "Hotel Mirador",
                "mayo 2019 - actualidad",
                "Atención de unas 80 llegadas diarias en temporada alta.",
                "Gestión de reservas con Opera PMS y resolución de incidencias.",
                "Aumento de la puntuación de reseñas de 8,1 a 8,9 en un año.",
                "Colaboración en la organización de 12 bodas."
            )
            .Worked(
                "Auxiliar administrativa",
                "Gestoría Paredes",
                "2016 - 2019",
                "Archivo y registro de 1.500 expedientes.",
                "Atención telefónica a clientes en español y francés."
            )
            .Studied("Técnico Superior en Alojamiento Turístico", "IES Almería", "2014 - 2016")
            .Knows("Opera PMS", "Francés", "Atención al cliente")
            .AppliesFor(
                "Jefa de recepción",
                "Cadena Solymar",
                "Dominio de Amadeus y de Excel",
                "Nivel nativo de alemán y experiencia internacional en cadenas de cinco estrellas",
                "Dirección de un equipo de diez recepcionistas y control del presupuesto"
            );

    public static IReadOnlyList<(string Name, Candidate Person)> All() =>
        [
            ("nurse", Nurse()),
            ("developer", Developer()),
            ("Lehrerin", Lehrerin()),
            ("comptable", Comptable()),
            ("soldador", Soldador()),
            ("attorney", Attorney()),
            ("sales", SalesManager()),
            ("Elektroniker", Elektroniker()),
            ("cuisinier", Cuisinier()),
            ("recepcionista", Recepcionista()),
        ];
}
