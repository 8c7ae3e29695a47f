using AngleSharp.Dom;

namespace Vitae.Reading;

/// <summary>Takes out of a page what a browser would not show, and counts it.</summary>
internal static class HtmlHiddenText
{
    public static void Remove(IDocument page, HiddenText hidden)
    {
        var styles = new HtmlStyles(page);
        var looks = new Dictionary<IElement, HtmlLook>();
        // Parents come before their children, and what goes takes its children along.
        foreach (var element in page.QuerySelectorAll("*").ToList())
        {
            if (!HtmlTags.IsRead(element))
                continue;
            var parent = element == page.DocumentElement ? HtmlLook.Page : Parent(element, looks);
            if (parent is null)
                continue;
            var style = styles.Of(element);
            if (HtmlShape.WhyHidden(element, style) is { } why)
                Remove(element, why, hidden);
            else
                RemoveText(element, looks[element] = parent.Inherit(element, style, styles.AreComplete), hidden);
        }
    }

    /// <summary>Null below what is gone or not read.</summary>
    private static HtmlLook? Parent(IElement element, Dictionary<IElement, HtmlLook> looks) =>
        element.ParentElement is { } parent ? looks.GetValueOrDefault(parent) : null;

    private static void Remove(IElement element, string why, HiddenText hidden)
    {
        hidden.Add(why, element.TextContent);
        element.Remove();
    }

    /// <summary>Colour and size may change again in an element within, so only the text that has them goes.</summary>
    private static void RemoveText(IElement element, HtmlLook look, HiddenText hidden)
    {
        if (look.WhyHidden is not { } why)
            return;
        foreach (var text in element.ChildNodes.OfType<IText>().ToList())
        {
            hidden.Add(why, text.Data);
            // A blank keeps the words around it apart.
            text.Data = " ";
        }
    }
}
