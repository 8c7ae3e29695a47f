using Microsoft.AspNetCore.Components;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Review;

namespace Vitae.Web.Components.Pages.Review;

/// <summary>Step 5: the newest version line by line; what a person decides makes the next one.</summary>
public sealed partial class ReviewPage
{
    private ReviewedResume? resume;
    private JobRequirements? job;
    private IReadOnlyList<ReviewLine> lines = [];
    private IReadOnlyList<SourceDocument> documents = [];
    private ReviewLine? chosen;

    // A line that was picked stays at the side while the pointer passes over others.
    private bool isPicked;
    private ResumeView? view;
    private LinePanel? panel;

    [Inject]
    private ReviewStep Reviews { get; set; } = null!;

    [Inject]
    private ResumeHistory History { get; set; } = null!;

    [Inject]
    private DocumentStep Documents { get; set; } = null!;

    [Inject]
    private JobStep Jobs { get; set; } = null!;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        job = await Jobs.LoadAsync(Id, ct);
        await ShowAsync(await Reviews.GetAsync(Id, version: null, ct), ct);
    }

    private async Task ShowAsync(ReviewedResume reviewed, CancellationToken ct)
    {
        documents = await Documents.LoadAsync(Id, ct);
        lines = ReviewLine.Of(EvidenceList.Of(reviewed.Resume.Content, reviewed.Resume.Profile!, documents), reviewed);
        resume = reviewed;
        chosen = lines.FirstOrDefault(l => l.Path == chosen?.Path);
        await RefreshAsync(ct);
    }

    private void Point(ReviewLine line)
    {
        if (!isPicked)
        {
            chosen = line;
        }
    }

    private async Task PickAsync(ReviewLine line)
    {
        (chosen, isPicked) = (line, true);
        await panel!.FocusAsync();
    }

    private async Task BackAsync()
    {
        isPicked = false;
        await view!.FocusAsync(chosen!.Path);
    }

    private Task AcceptAllAsync() =>
        ReviseAsync(new Revision { Action = RevisionAction.Accept, At = Revision.Everything });

    private Task ReviseAsync(Revision revision) =>
        DoAsync(async ct =>
        {
            var seen = revision with { ExpectedVersion = resume!.Version };
            await ShowAsync(await Reviews.ReviseAsync(Id, seen, ct), ct);
        });

    private Task RestoreAsync(int version) =>
        DoAsync(async ct => await ShowAsync(await History.RestoreAsync(Id, version, resume!.Version, ct), ct));
}
