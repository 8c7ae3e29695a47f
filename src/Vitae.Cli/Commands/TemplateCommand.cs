using System.CommandLine;
using System.Text;
using Vitae.Templates;

namespace Vitae.Cli;

internal static class TemplateCommand
{
    public static Command Create() => new("template", "List, check and start templates") { ListOf(), Check(), New() };

    private static Command ListOf() =>
        new Command("list", "List the built-in templates").Does(
            (_, _) => Task.FromResult<object>(new { Status = "success", Templates = TemplateCatalog.Describe() })
        );

    private static Command Check()
    {
        var file = new Argument<string>("file") { Description = "Your HTML template" };
        return new Command("check", "Explain every problem of a template, with line and column") { file }.Does(
            async (run, ct) =>
            {
                var source = Encoding.UTF8.GetString(await InputFile.ReadAsync(run.Value(file)!, ct));
                var problems = TemplateCatalog.Check(source);
                foreach (var problem in problems)
                {
                    await CliRun.Messages.WriteLineAsync(problem.ToString());
                }

                return new
                {
                    Status = "success",
                    Usable = problems.All(p => !p.IsError),
                    Problems = problems,
                };
            }
        );
    }

    private static Command New()
    {
        var file = new Argument<string>("file") { Description = "Where to write it" };
        var from = new Option<string>("--from")
        {
            Description = "Built-in template to start from",
            DefaultValueFactory = _ => TemplateCatalog.DefaultName,
        };
        return new Command("new", "Write a copy of a built-in template to change") { file, from }.Does(
            async (run, ct) =>
            {
                var (path, name) = (run.Value(file)!, run.Value(from)!);
                if (!TemplateCatalog.BuiltIn.Contains(name, StringComparer.Ordinal) || File.Exists(path))
                {
                    throw new VitaeException(
                        ErrorCodes.InvalidInput,
                        File.Exists(path) ? $"'{path}' exists already." : $"There is no built-in template '{name}'.",
                        $"Built-in templates: {string.Join(", ", TemplateCatalog.BuiltIn)}."
                    );
                }

                await File.WriteAllTextAsync(path, TemplateCatalog.BuiltInSource(name), ct);
                return new
                {
                    Status = "success",
                    File = path,
                    From = name,
                };
            }
        );
    }
}
