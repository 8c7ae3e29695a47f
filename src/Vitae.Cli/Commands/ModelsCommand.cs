using System.CommandLine;
using Vitae.Ai;

namespace Vitae.Cli;

internal static class ModelsCommand
{
    public static Command Create() =>
        new Command("models", "List known models with context, limits and prices").Does(
            (run, _) =>
                Task.FromResult<object>(
                    new
                    {
                        Status = "success",
                        Default = run.Get<ProviderCatalog>().Default,
                        Models = run.Get<ModelCatalog>().All,
                    }
                )
        );
}
