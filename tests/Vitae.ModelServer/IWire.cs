using System.Text.Json;

namespace Vitae.ModelServer;

/// <summary>One company's format of requests and answers.</summary>
internal interface IWire
{
    string Name { get; }
    string StreamType { get; }

    WireRequest Read(JsonElement body);

    /// <summary>A whole answer.</summary>
    string Whole(WireRequest request, Reply reply);

    /// <summary>The same answer as a stream's events, each ready to be sent.</summary>
    IReadOnlyList<string> Events(WireRequest request, Reply reply, IReadOnlyList<string> pieces);

    /// <summary>An error in the middle of a stream.</summary>
    string ErrorEvent(string message);

    /// <summary>The body of an error answer.</summary>
    string Error(int status, string message);

    string Models(IEnumerable<string> names);
}
