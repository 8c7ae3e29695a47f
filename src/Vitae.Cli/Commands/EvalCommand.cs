using System.CommandLine;
using Vitae.Evaluation;

namespace Vitae.Cli;

internal static class EvalCommand
{
    public static Command Create()
    {
        var dataset = new Argument<string>("dataset") { Description = "Folder with candidates/ and postings/" };
        var model = new Option<string[]>("--model")
        {
            Description = "Model to evaluate; may be repeated (default: the default model)",
            AllowMultipleArgumentsPerToken = true,
        };
        var pairs = new Option<string?>("--pairs")
        {
            Description = "listed, all, strong, partial, none, or candidate:posting,…",
        };
        var repeat = new Option<int>("--repeat")
        {
            Description = "Generations of each pair",
            DefaultValueFactory = _ => 1,
        };
        var budget = new Option<decimal?>("--budget") { Description = "Most US dollars all of it may cost" };
        var atOnce = new Option<int>("--at-once")
        {
            Description = "Pairs under way at the same time (with --budget: one)",
            DefaultValueFactory = _ => 4,
        };
        var folder = new Option<string>("--out", "-o")
        {
            Description = "Folder for the results; the same one continues",
            DefaultValueFactory = _ => Path.Combine("out", "eval"),
        };
        var against = new Option<string?>("--against") { Description = "An earlier report.json to compare with" };
        var judge = new Option<string?>("--judge") { Description = "A second model that reads each resume" };
        var faults = new Option<bool>("--faults") { Description = "Plant faults for the gate and the JSON ladder too" };
        var words = new Option<int>("--word-limit")
        {
            Description = "Most words of each resume; 0 for no limit",
            DefaultValueFactory = _ => 600,
        };
        var language = new Option<string?>("--language") { Description = "Output language (default: the posting's)" };
        var pdf = new Option<bool>("--pdf") { Description = "Read the PDF back too, not only the DOCX" };
        return new Command("eval", "Measure postings × candidates through a model")
        {
            dataset,
            model,
            pairs,
            repeat,
            budget,
            atOnce,
            folder,
            against,
            judge,
            faults,
            words,
            language,
            pdf,
        }.Does(
            (run, ct) =>
                EvalRun.RunAsync(
                    run,
                    new EvalOptions
                    {
                        Dataset = run.Value(dataset)!,
                        Models = run.Value(model) is { Length: > 0 } models ? models : [],
                        Pairs = run.Value(pairs),
                        Repeats = Math.Max(1, run.Value(repeat)),
                        BudgetUsd = run.Value(budget),
                        AtOnce = Math.Max(1, run.Value(atOnce)),
                        Folder = run.Value(folder)!,
                        Against = run.Value(against),
                        Judge = run.Value(judge),
                        Faults = run.Value(faults),
                        WordLimit = run.Value(words) is > 0 and var limit ? limit : null,
                        Language = run.Value(language),
                        ReadBack = run.Value(pdf) ? ["docx", "pdf"] : ["docx"],
                    },
                    ct
                )
        );
    }
}
