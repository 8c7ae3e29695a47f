using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vitae.Storage;

/// <summary>A query that every generation asks, translated once for each kind of database instead of at each call.</summary>
/// <param name="compile"><c>EF.CompileAsyncQuery</c> of it.</param>
internal sealed class KeptQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> compiled = [];

    public TQuery For(VitaeDb db) => compiled.GetValue(db.Model, _ => compile());
}
