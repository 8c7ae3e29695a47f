namespace Vitae.Templates;

/// <summary>One <c>{{…}}</c> of a template: what stands between the braces, and where it starts.</summary>
internal sealed record TemplateTag(int Index, string Content)
{
    public bool IsComment => Content.StartsWith('!');
    public bool Opens => Content.Length > 0 && Content[0] is '#' or '^' && Content.Length > 1;
    public bool Closes => Content.StartsWith('/');

    /// <summary>The block's name, for an opening or closing tag.</summary>
    public string Name => Content.TrimStart('#', '^', '/').Trim().Split(' ', 2)[0];

    /// <summary>Names looked up in the data: <c>experience</c> of <c>{{#each experience}}</c>.</summary>
    public bool Mentions(string path) =>
        !IsComment
        && Content.Split([' ', '#', '^', '&', '(', ')', '.', '/', '='], StringSplitOptions.None).Contains(path);
}
