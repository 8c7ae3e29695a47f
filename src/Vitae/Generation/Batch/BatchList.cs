namespace Vitae.Generation;

/// <summary>The items of a batch while it runs; every change is kept at once.</summary>
internal sealed class BatchList(List<BatchItem> items, Func<IReadOnlyList<BatchItem>, Task> keep)
{
    public IReadOnlyList<BatchItem> Items => [.. items];

    /// <summary>The best match first; what has no score comes last, in the order it was given.</summary>
    public IReadOnlyList<BatchItem> Ranked => [.. items.OrderByDescending(i => i.Score ?? -1)];

    public IEnumerable<string> Names => items.Select(i => i.Name).OfType<string>();

    /// <summary>Does one thing for one item; what goes wrong is written down beside it and the others go on.</summary>
    public async Task TryAsync(BatchItem item, Func<BatchItem, Task<BatchItem>> work)
    {
        try
        {
            await PutAsync(await work(item) with { Problem = null });
        }
        catch (VitaeException e)
        {
            await PutAsync(items.Single(i => i.Key == item.Key) with { Problem = e.Message });
        }
    }

    public async Task<BatchItem> PutAsync(BatchItem item)
    {
        items[items.FindIndex(i => i.Key == item.Key)] = item;
        await keep(Ranked);
        return item;
    }
}
