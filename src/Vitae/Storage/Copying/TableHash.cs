using System.Security.Cryptography;
using System.Text.Json;

namespace Vitae.Storage;

/// <summary>A fingerprint of a table that does not depend on the order in which a database gives its rows.</summary>
internal sealed class TableHash
{
    private readonly byte[] sum = new byte[SHA256.HashSizeInBytes];

    public long Rows { get; private set; }

    public void Add<T>(T row)
    {
        // U+0000 is the one character a copy changes, visibly.
        var text = JsonSerializer.Serialize(row).Replace(@"\u0000", @"\uFFFD", StringComparison.Ordinal);
        var hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        for (var i = 0; i < sum.Length; i++)
            sum[i] ^= hash[i];
        Rows++;
    }

    public TableCopy For(string table) => new(table, Rows, Convert.ToHexStringLower(sum));
}
