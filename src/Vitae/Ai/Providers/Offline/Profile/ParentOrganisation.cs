using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>A company named once above several roles.</summary>
internal sealed record ParentOrganisation(SlotPiece Name, SlotPiece? Location, EntryDates? Dates)
{
    /// <summary>The head that names nothing but the company; null where the company came with a role.</summary>
    public RawEntry? Header { get; init; }

    /// <summary>A role took the header's company.</summary>
    public bool IsUsed { get; init; }

    public static ParentOrganisation OnItsOwn(RawEntry entry, EntrySlots slots, EntryDates? dates) =>
        new(slots.Title!, slots.Location, dates) { Header = entry };

    public static ParentOrganisation? Of(EntrySlots slots, EntryDates? dates) =>
        slots.Organisation is { } name && dates is not null ? new(name, slots.Location, dates) : null;

    /// <summary>
    /// The role's slots with this organisation, where the role names none and its dates touch or lie within the
    /// parent's; null when they do not belong together.
    /// </summary>
    public EntrySlots? Complete(EntrySlots slots, EntryDates? dates, Func<string, int> titleScore) =>
        slots.Organisation is null && titleScore(slots.Title!.Text) > 0 && Fits(dates)
            ? slots with
            {
                Organisation = Name,
                Location = slots.Location ?? Location,
            }
            : null;

    private bool Fits(EntryDates? role)
    {
        if (Dates is null)
        {
            return Header is not null;
        }

        if (role?.Period is not { Start: { } start } period || Dates.Period.Start is not { } from)
        {
            return false;
        }

        var roleEnd = Months(period.End, int.MaxValue);
        var isWithin = Months(start, 0) >= Months(from, 0) && roleEnd <= Months(Dates.Period.End, int.MaxValue);
        return isWithin || Math.Abs(Months(from, 0) - roleEnd) <= 1;
    }

    private static int Months(YearMonth? date, int none) => date is { } d ? (d.Year * 12) + (d.Month ?? 1) : none;
}
