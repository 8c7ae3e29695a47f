using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Web.Components.Pages.Documents;

/// <summary>Step 2: files come in one by one, each with its own progress and verdict.</summary>
public sealed partial class DocumentsPage
{
    private readonly List<Upload> uploads = [];
    private int taken;
    private IReadOnlyList<DocumentResult> documents = [];
    private IReadOnlyList<SourceDocument> sources = [];
    private ContactDetails contact = new();

    // A changed key makes the cards below read anew.
    private string DocumentsKey => string.Join(',', documents.Select(d => $"{d.Id}{d.Kind}"));
    private int contactVersion;
    private string contactKey => $"{contactVersion}-{contact.Name}-{contact.Email}-{DocumentsKey}";
    private string documentsKey => DocumentsKey;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        documents = await Shelf.ListAsync(Id, ct);
        sources = await Documents.LoadAsync(Id, ct);
        contact = await Documents.ContactAsync(Id, ct);
        await RefreshAsync(ct);
    }

    private async Task AddAsync(InputFileChangeEventArgs chosen)
    {
        uploads.RemoveAll(u => !u.IsUnderWay);
        var added = chosen.GetMultipleFiles(DocumentStep.MostDocuments).Select(f => new Upload(f, ++taken)).ToList();
        uploads.AddRange(added);
        foreach (var upload in added)
        {
            await ReadAsync(upload);
        }

        await DoAsync(LoadAsync);
    }

    private async Task ReadAsync(Upload upload, string? password = null)
    {
        try
        {
            upload.Content ??= await BrowserFiles.ReadAsync(upload.File, percent => Show(upload, percent), Gone);
            Show(upload, 100);
            var file = upload.Content with { Password = password };
            upload.Result = (await Documents.AddAsync(Id, [file], kind: null, Gone))[0];
        }
        catch (VitaeException e)
        {
            upload.Problem = e;
        }
        // The second: the browser cannot read it any more.
        catch (Exception e) when (e is IOException or JSException)
        {
            upload.Problem = new VitaeException(
                ErrorCodes.InvalidInput,
                "The file did not arrive.",
                "Add it again.",
                e
            );
        }

        // The bytes are needed again only where a password is asked for.
        upload.Content = upload.NeedsPassword ? upload.Content : null;
        StateHasChanged();
    }

    private async Task UnlockAsync(Upload upload, string password)
    {
        (upload.Problem, upload.Result) = (null, null);
        await ReadAsync(upload, password);
        await DoAsync(LoadAsync);
    }

    private void Show(Upload upload, int percent)
    {
        upload.Percent = percent;
        StateHasChanged();
    }

    private IReadOnlyList<Block> Blocks(string id) => sources.FirstOrDefault(s => s.Id == id)?.Blocks ?? [];

    private Task SetKindAsync(string id, DocumentKind kind) =>
        DoAsync(async ct =>
        {
            await Shelf.SetKindAsync(Id, id, kind, ct);
            await LoadAsync(ct);
        });

    private Task RemoveAsync(string id) =>
        DoAsync(async ct =>
        {
            await Shelf.RemoveAsync(Id, id, ct);
            uploads.RemoveAll(u => u.Result?.Id == id);
            await LoadAsync(ct);
        });

    private Task ContactChangedAsync() =>
        DoAsync(async ct =>
        {
            await LoadAsync(ct);
            contactVersion++;
        });
}
