using System.CommandLine;
using Vitae.Configuration;

namespace Vitae.Cli;

internal static class ConfigureCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var test = new Option<bool>("--test")
        {
            Description = "A test configuration: offline model, built-in template",
        };
        var options = new ConfigOptions();
        var command = new Command("configure", "Step 3: choose model, template, language, style, limits")
        {
            session,
            test,
        };
        options.AddTo(command);
        return command.Does(
            async (run, ct) =>
            {
                var id = run.Value(session)!;
                var step = run.Get<ConfigurationStep>();
                var before = run.Value(test) ? GenerationConfig.ForTest : await step.LoadAsync(id, ct);
                var config = options.Apply(run, before);
                await step.SaveAsync(id, config, ct);
                await CliRun.Messages.WriteLineAsync($"Next: vitae generate {id}");
                return new
                {
                    Status = "success",
                    SessionId = id,
                    Config = config,
                };
            }
        );
    }
}
