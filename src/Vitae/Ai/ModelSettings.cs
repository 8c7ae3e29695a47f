using Microsoft.Extensions.Configuration;

namespace Vitae.Ai;

/// <summary>Keys and addresses of model servers: environment first, then user secrets, then the key file.</summary>
internal sealed class ModelSettings
{
    public const string UserSecretsId = "vitae";
    public const string KeyFileName = "VITAE_KEY_FILE";
    private const string KeySuffix = "_API_KEY";
    private readonly IConfigurationRoot configuration;

    /// <param name="configuration">Later providers win.</param>
    /// <param name="problem">Why a source could not be used; shown where a key is missed.</param>
    public ModelSettings(IConfigurationRoot configuration, string? problem = null)
    {
        this.configuration = configuration;
        Problem = problem;
    }

    /// <summary>Why the key file was not used; null when nothing is wrong.</summary>
    public string? Problem { get; }

    /// <summary>Every key's value, for the redactor only.</summary>
    public IReadOnlyList<string> Secrets =>
        [
            .. configuration
                .AsEnumerable()
                .Where(s =>
                    s.Key.EndsWith(KeySuffix, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(s.Value)
                )
                .Select(s => s.Value!.Trim()),
        ];

    public string? this[string name] =>
        string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]!.Trim();

    /// <summary>The machine's own settings.</summary>
    public static ModelSettings FromMachine()
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var file = KeyFile.Read(environment[KeyFileName]);
        try
        {
            return Layer(file, new ConfigurationBuilder().AddUserSecrets(UserSecretsId).Build(), environment);
        }
        catch (InvalidDataException)
        {
            var nothing = new ConfigurationBuilder().Build();
            return Layer(file, nothing, environment, $"The user secrets '{UserSecretsId}' are not valid JSON.");
        }
    }

    /// <summary>The environment goes before user secrets, these before the key file.</summary>
    public static ModelSettings Layer(
        KeyFile file,
        IConfiguration secrets,
        IConfiguration environment,
        string? problem = null
    ) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(file.Values)
                .AddConfiguration(secrets)
                .AddConfiguration(environment)
                .Build(),
            problem ?? file.Problem
        );

    /// <summary>True when both are set in the same place, so that whoever set the key also chose where it goes.</summary>
    public bool AreSetTogether(string first, string second) =>
        SourceOf(first) is { } source && ReferenceEquals(source, SourceOf(second));

    private IConfigurationProvider? SourceOf(string name) =>
        configuration.Providers.LastOrDefault(p => p.TryGet(name, out var value) && !string.IsNullOrWhiteSpace(value));
}
