namespace Vitae.Tests.Reading;

public sealed class DataReaderTests
{
    [Fact]
    public async Task A_JSON_resume_reads_like_a_printed_one()
    {
        var read = await Read.TextAsync(
            "cv.json",
            """
            {"basics":{"name":"Jane Roe","email":"jane@example.com"},
             "work":[{"company":"Acme","position":"Engineer","startDate":"2019-03","highlights":["Built things"]}],
             "skills":[{"name":"Web","keywords":["C#","SQL"]}],
             "references":[{"name":"Other Person"}]}
            """
        );
        Assert.Equal(
            [
                "# Jane Roe",
                "jane@example.com",
                "# Experience",
                "Engineer, Acme | 2019-03 – present",
                "- Built things",
                "# Skills",
                "- Web: C#, SQL",
            ],
            Read.Lines(read)
        );
        Assert.Contains(read.Warnings, w => w.Contains("other people", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_field_of_the_wrong_type_is_named()
    {
        var read = await Read.TextAsync(
            "cv.json",
            """{"basics":{"name":"Jane"},"work":[{"name":"Acme","highlights":["a",{}]},7]}"""
        );
        Assert.Contains(
            read.Warnings,
            w => w.StartsWith("work[0].highlights[1] should be a text", StringComparison.Ordinal)
        );
        Assert.Contains(read.Warnings, w => w.StartsWith("work[1] should be an object", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"basics":{"name":"a","name":"b"}}""", "twice")]
    [InlineData("""{"basics":""", "line 1")]
    [InlineData("""{"info":{},"employment":{}}""", "FRESH")]
    [InlineData("""{"hello":"world"}""", "not a JSON Resume")]
    public async Task Other_JSON_is_refused_by_what_it_is(string json, string expected)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.TextAsync("cv.json", json));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_LinkedIn_export_gives_the_profile_and_nobody_else()
    {
        var zip = ZipFixture.Of(
            (
                "Export/Profile.csv",
                "\uFEFFFirst Name,Last Name,Birth Date,Headline,Summary,Geo Location\r\nJane,Roe,1990-01-01,Engineer,\"Two\r\nlines\",Berlin\r\n"
            ),
            (
                "Export/Positionen.csv",
                "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Engineer,\"Built \"\"things\"\", all\",Berlin,Jan 2019,\n"
            ),
            (
                "Export/Connections.csv",
                "First Name,Last Name,Email Address,Company\nOther,Person,other@example.com,Beta\n"
            ),
            ("__MACOSX/Profile.csv", "junk")
        );
        var read = await Read.BytesAsync("linkedin.zip", zip);
        Assert.Equal(
            [
                "# Jane Roe",
                "Engineer",
                "Berlin",
                "# Summary",
                "Two",
                "lines",
                "# Experience",
                "Engineer, Acme | Berlin | Jan 2019 – Present",
                "Built \"things\", all",
            ],
            Read.Lines(read)
        );
        Assert.DoesNotContain("1990", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_a_LinkedIn_export_are_read_by_themselves_too()
    {
        var positions = await Read.TextAsync(
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Engineer,Built things,Berlin,Jan 2019,\n"
        );
        Assert.Equal(
            ["# Experience", "Engineer, Acme | Berlin | Jan 2019 – Present", "Built things"],
            Read.Lines(positions)
        );
        var skills = await Read.TextAsync("Fähigkeiten.csv", "\uFEFFName\r\nC#\r\nSQL\r\n");
        Assert.Equal(["# Skills", "- C#", "- SQL"], Read.Lines(skills));
    }

    [Theory]
    [InlineData(
        "Notes:\n\"When exporting …\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nOther,Person,,,,,\n",
        "connections"
    )]
    [InlineData("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO\n1,Hi,Other,x,y\n", "messages")]
    [InlineData(
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nOther,P,x,y,z,,\n",
        "recommendations"
    )]
    public async Task Tables_about_other_people_are_refused_by_name(string csv, string kind)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.TextAsync("list.csv", csv));
        Assert.Contains($"other people's data from LinkedIn ({kind})", error.Message, StringComparison.Ordinal);
        Assert.Contains("Positions.csv", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_nothing_but_section_names_has_no_text()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            Read.TextAsync("cv.md", "# Experience\n\n# Skills\n")
        );
        Assert.Contains("no text", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_table_is_refused()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.TextAsync("x.csv", "a,b\n1,2\n"));
        Assert.Contains("CSV table", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_elements_of_a_page_are_left_out_and_reported()
    {
        var read = await Read.TextAsync(
            "cv.html",
            """
            <html><head><style>.x{display:none}</style><title>T</title></head><body><h1>Jane Roe</h1>
            <!-- SECRET --><p class="x">SECRET</p><p style="font-size:0">SECRET</p><p style="color:#fff">SECRET</p><p hidden>SECRET</p>
            <script>SECRET</script><ul><li>Built <b>things</b></li></ul><table><tr><td>German<span hidden>SECRET</span></td><td>native</td></tr></table></body></html>
            """
        );
        Assert.Equal(["# Jane Roe", "- Built things", "| German | native"], Read.Lines(read));
        Assert.Equal(3, read.Warnings.Count(w => w.StartsWith("Hidden text", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Markdown_keeps_headings_lists_and_the_title_above_it()
    {
        var read = await Read.TextAsync(
            "job.md",
            "---\ntitle: Agile Coach\nteam: x\n---\n## Tasks\n\nA line\nwrapped.\n\n- one\n  goes on\n- two\n"
        );
        Assert.Equal(["# Agile Coach", "# Tasks", "A line wrapped.", "- one goes on", "- two"], Read.Lines(read));
    }

    [Fact]
    public async Task Short_lines_below_each_other_in_Markdown_are_lines_and_wrapped_prose_is_not()
    {
        var read = await Read.TextAsync(
            "cv.md",
            "**Head chef**, Hotel Drei Quellen\nmayo de 2019 – actualidad\n\nLanguages: Go\nData: Redis\n\n"
                + "A paragraph that its author wrapped by hand, somewhere near\nthe end of the line, and never thought of again: Kafka\nand more.\n"
        );
        Assert.Equal(
            [
                "Head chef, Hotel Drei Quellen",
                "mayo de 2019 – actualidad",
                "Languages: Go",
                "Data: Redis",
                "A paragraph that its author wrapped by hand, somewhere near the end of the line, and never thought of again: Kafka and more.",
            ],
            Read.Lines(read)
        );
    }

    [Fact]
    public async Task Words_in_angle_brackets_are_text_in_Markdown_unless_HTML_knows_them()
    {
        var read = await Read.TextAsync("cv.md", "<Company>\n\n- Wrote a List<String> and <b>Vec<T></b><br>in Rust\n");
        Assert.Equal(["<Company>", "- Wrote a List<String> and Vec<T>", "- in Rust"], Read.Lines(read));
    }

    [Fact]
    public async Task An_unfilled_template_is_called_one()
    {
        var read = await Read.TextAsync(
            "cv.txt",
            "{{ name }}\n\nYour Position\n\n<Company>\n\n[insert date]\n\nSkills"
        );
        Assert.Contains(read.Warnings, w => w.Contains("template", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cv.tex", "\\documentclass{article}\\begin{document}Jane\\end{document}", "LaTeX")]
    [InlineData("cv.yaml", "cv:\n  name: Jane\n", "YAML")]
    [InlineData("photo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Jane</text></svg>", "SVG")]
    [InlineData("cv.docx", "plain text", "plain text")]
    public async Task Unsupported_kinds_are_named(string name, string content, string expected)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => Read.TextAsync(name, content));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Hint);
    }
}
