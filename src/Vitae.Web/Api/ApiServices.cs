using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vitae.Web;

/// <summary>The REST API under <c>/api/v1</c>: one file a room, the six steps in order.</summary>
internal static class ApiServices
{
    public const string Prefix = "/api/v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(http => Configure(http.SerializerOptions));
        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemHandler>();
        services.AddOpenApi("v1", ApiDocument.Configure);
        return services.AddSingleton<IdempotentAnswers>();
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi($"{Prefix}/openapi.json");
        var answers = app.Services.GetRequiredService<IdempotentAnswers>();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal),
            branch => branch.Use(next => context => answers.AnswerAsync(context, next))
        );
        var api = app.MapGroup(Prefix).DisableAntiforgery().WithTags("Vitae");
        api.AddEndpointFilter(PersonalAnswers.NoStore);
        api.MapSessions();
        api.MapJobs();
        api.MapDocuments();
        api.MapConfiguration();
        api.MapGeneration();
        api.MapReview();
        api.MapExports();
        api.MapPersonalData();
        // What is not there is a problem like any other, not an empty page.
        api.MapFallback(() => TypedResults.Problem(statusCode: 404, title: "There is no such address."))
            .ExcludeFromDescription();
    }

    /// <summary>The dialect of the command line, and strict: a misspelt or doubled name is an error, not a shrug.</summary>
    private static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.Encoder = VitaeJson.Options.Encoder;
        json.PropertyNameCaseInsensitive = false;
        json.AllowDuplicateProperties = false;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
    }
}
