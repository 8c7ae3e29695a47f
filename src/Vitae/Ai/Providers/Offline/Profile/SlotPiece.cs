namespace Vitae.Ai;

/// <summary>A piece of a head line that may fill a slot; its text stands in the line letter by letter.</summary>
internal sealed record SlotPiece(CvLine Line, string Text, string? Label = null)
{
    public bool IsPlace { get; } = Label is "location" || (Label is null && PlaceNames.IsPlace(Text));
}
