using System.CommandLine;

namespace Vitae.Cli;

/// <summary>The root command: every verb in the order of the work.</summary>
internal static class VitaeCommand
{
    public static readonly Option<string?> Database = new("--db")
    {
        Description =
            "Database: a file, or postgres://… (default: VITAE_DB, else a file in the platform's data folder)",
        Recursive = true,
    };

    public static RootCommand Create() =>
        new("A job posting and your documents become a tailored resume in which every claim is yours.")
        {
            Database,
            WebProgramCommand.Create("serve", "Open the app in the browser, on this machine alone"),
            WebProgramCommand.Create("worker", "Do runs in the background, without a web page"),
            TailorCommand.Create(),
            BatchCommand.Create(),
            JobCommand.Create(),
            DocumentsCommand.Create(),
            ContactCommand.Create(),
            ConfigureCommand.Create(),
            EstimateCommand.Create(),
            GenerateCommand.Create(),
            ConflictsCommand.Create(),
            ShowCommand.Create(),
            EvidenceCommand.Create(),
            ReviewCommand.Create(),
            ReviseCommand.Create(),
            VersionsCommand.Create(),
            GapsCommand.Create(),
            AnswerCommand.Create(),
            ExportCommand.Create(),
            AtsCommand.Create(),
            RenderCommand.Create(),
            TemplateCommand.Create(),
            SessionsCommand.Create(),
            UsageCommand.Create(),
            EvalCommand.Create(),
            ModelsCommand.Create(),
            DoctorCommand.Create(),
            DbCommand.Create(),
            DeleteCommand.Create(),
            MyDataCommand.Create(),
        };
}
