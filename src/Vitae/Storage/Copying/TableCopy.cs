namespace Vitae.Storage;

/// <summary>One table that went from one database to another.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Rows">How many rows it has, in both.</param>
/// <param name="Hash">SHA-256 over all values of all rows whatever their order, hex; the same in both.</param>
public sealed record TableCopy(string Table, long Rows, string Hash);
