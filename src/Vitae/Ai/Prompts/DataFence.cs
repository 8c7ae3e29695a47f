using System.Security.Cryptography;
using System.Text;

namespace Vitae.Ai;

/// <summary>Wraps data from outside so that nothing in it can pass for the end of the data or for an instruction.</summary>
/// <remarks>The nonce depends on the data and a secret: the same input gives the same bytes (provider caches and the
/// ledger hit), and a document's author cannot know it.</remarks>
internal sealed class DataFence(InstallationSecret secret)
{
    /// <summary>Nobody can try one out, so four bytes are enough; each is paid for twice in every fence.</summary>
    private const int NonceBytes = 4;

    public string Wrap(PromptData data)
    {
        if (data.Tag is null)
            return data.Text;
        var text = DataText.Neutralise(data.Text);
        var attributes = data.Attributes is null ? "" : " " + data.Attributes;
        var nonce = Nonce(data.Tag, attributes, text);
        return $"<{data.Tag}{attributes} nonce=\"{nonce}\">\n{text}\n</{data.Tag} nonce=\"{nonce}\">";
    }

    private string Nonce(string tag, string attributes, string text)
    {
        var mac = HMACSHA256.HashData(secret.Bytes, Encoding.UTF8.GetBytes($"{tag}\0{attributes}\0{text}"));
        return Convert.ToHexStringLower(mac.AsSpan(0, NonceBytes));
    }
}
