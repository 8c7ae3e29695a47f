namespace Vitae.Web.Components.Pages.Configuration;

/// <summary>A model one may choose, or sees why not.</summary>
/// <param name="InputPrice">US dollars per million tokens; null = unknown.</param>
/// <param name="Note">What the catalogue says of it.</param>
public sealed record ModelOption(string Id, decimal? InputPrice, decimal? OutputPrice, string? Note);
