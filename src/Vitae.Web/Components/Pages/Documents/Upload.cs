using Microsoft.AspNetCore.Components.Forms;
using Vitae.Documents;

namespace Vitae.Web.Components.Pages.Documents;

/// <summary>One file on its way in.</summary>
public sealed class Upload(IBrowserFile file, int number)
{
    /// <summary>Tells it from the others on the page.</summary>
    public int Number { get; } = number;
    public IBrowserFile File { get; } = file;

    /// <summary>0–100 of its bytes are here.</summary>
    public int Percent { get; set; }

    /// <summary>Set when it was read, or refused with others.</summary>
    public DocumentResult? Result { get; set; }
    public VitaeException? Problem { get; set; }

    /// <summary>Kept while its password may still be given.</summary>
    public DocumentFile? Content { get; set; }
    public bool NeedsPassword => Content is not null && (Result?.NeedsPassword ?? Problem?.NeedsPassword) is true;
    public bool IsUnderWay => Result is null && Problem is null;
}
