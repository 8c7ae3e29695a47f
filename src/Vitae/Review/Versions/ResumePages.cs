using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Review;

/// <summary>Prints a revised resume with the session's template.</summary>
internal sealed class ResumePages(TemplateRenderer renderer)
{
    public string Print(ReviewDesk desk, ResumeContent content) =>
        renderer.Render(desk.Input.Template, ResumePage.From(content), desk.Input.Config.ToLook());
}
