using Vitae.Templates;

namespace Vitae.Tests.Templates;

public class SampleTemplateTests
{
    [Fact]
    public void The_template_in_samples_is_a_users_template_without_a_problem()
    {
        var path = Path.Combine(Repository(), "samples", "resume-template.html");

        Assert.Empty(TemplateCatalog.Check(File.ReadAllText(path)));
        var html = new TemplateRenderer().Render(new TemplateCatalog().Open(path), FullModel.Instance);
        Assert.Contains("<h3>Title, Organisation</h3>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ampersand_that_means_unescaped_is_refused_with_its_place()
    {
        var problem = Assert.Single(TemplateCatalog.Check(TemplateRendererTests.Page("<p>{{&name}}</p>")));

        Assert.Equal(4, problem.Line);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vitae.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
