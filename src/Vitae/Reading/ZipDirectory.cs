using System.Buffers.Binary;

namespace Vitae.Reading;

/// <summary>Reads where a ZIP's entries lie, which the library does not tell: entries that share bytes are a bomb's trick.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;

    public static bool Overlaps(ReadOnlySpan<byte> zip)
    {
        var places = Places(zip);
        places.Sort();
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i - 1].Offset + LocalLength + places[i - 1].Length > places[i].Offset)
                return true;
        }
        return false;
    }

    private static List<(long Offset, long Length)> Places(ReadOnlySpan<byte> zip)
    {
        var places = new List<(long, long)>();
        var end = zip.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > zip.Length)
            return places;
        long at = BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        while (at + EntryLength <= zip.Length && zip[(int)at..].StartsWith("PK\u0001\u0002"u8))
        {
            var entry = zip[(int)at..];
            places.Add(
                (
                    BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]),
                    BinaryPrimitives.ReadUInt32LittleEndian(entry[20..])
                )
            );
            at +=
                EntryLength
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
        return places;
    }
}
