using System.Text.Json.Serialization;

namespace Vitae.Reading;

/// <summary>Source-generated, so that a fresh reader process answers fast.</summary>
[JsonSerializable(typeof(ReadReply))]
internal sealed partial class ReaderJson : JsonSerializerContext;
