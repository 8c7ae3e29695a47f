using System.Security.Cryptography;
using System.Text;

namespace Vitae.Ai;

/// <summary>SHA-256 over everything that can change the answer.</summary>
/// <remarks>Temperature and output limit are part of the prompt's text and thus of its hash. The answer mode is left
/// out on purpose: it is how the answer is fetched, not what is asked, and a provider that took a lower rung must not
/// be paid twice.</remarks>
internal static class RequestHash
{
    public static string Of(StageRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, request.Prompt.Template.Hash);
        Add(hash, request.Prompt.Prefix);
        Add(hash, request.Prompt.Task);
        Add(hash, request.Model.Id);
        Add(hash, request.Schema.GetRawText());
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Lengths keep two fields from running into each other.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
