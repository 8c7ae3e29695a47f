using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Vitae.Ai;

/// <summary>How answers become objects: strict where content could get lost, lenient where it could not.</summary>
/// <remarks>Missing lists and values, wrong types, null in the wrong place and duplicate names are refused. Members
/// nobody asked for are ignored, a missing nullable member is null, a number may stand in quotes: none of these
/// changes what the answer says, and each refusal would cost a paid corrective request.</remarks>
internal static class AnswerJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(VitaeJson.Options)
        {
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NullableMembersMayBeMissing } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void NullableMembersMayBeMissing(JsonTypeInfo type)
    {
        foreach (
            var member in type.Properties.Where(p => p.IsRequired && p.IsSetNullable && AllowsNull(p.PropertyType))
        )
            member.IsRequired = false;
    }

    private static bool AllowsNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
