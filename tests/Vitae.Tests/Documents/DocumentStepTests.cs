using System.Text;
using Vitae.Documents;
using Vitae.Sessions;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Documents;

public class DocumentStepTests
{
    private const string Cv = "# Ada Novak\n\nada@example.org\n\n## Experience\n\n- Built bridges\n";

    [Fact]
    public async Task Files_become_numbered_documents_that_load_again()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();

        var results = await step.AddAsync(
            session.Id,
            [File("cv.md", Cv), File("notes.txt", "Dear team,\n\nHello.\n\nKind regards,\nAda Novak\n")],
            null,
            TestHouse.Ct
        );
        var documents = await step.LoadAsync(session.Id, TestHouse.Ct);

        Assert.Equal(["d1", "d2"], results.Select(r => r.Id));
        Assert.Equal([DocumentKind.Cv, DocumentKind.CoverLetter], documents.Select(d => d.Kind));
        var bullet = documents[0].Blocks[^1];
        Assert.Equal("Built bridges", documents[0].Text[bullet.Start..bullet.End]);
        Assert.Equal("Ada Novak", (await step.ContactAsync(session.Id, TestHouse.Ct)).Name);
    }

    [Fact]
    public async Task A_bad_file_gets_a_sentence_and_the_others_are_read()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        var results = await house
            .Get<DocumentStep>()
            .AddAsync(session.Id, [File("empty.pdf", ""), File("cv.md", Cv)], null, TestHouse.Ct);

        Assert.Contains("empty.pdf", results[0].Error, StringComparison.Ordinal);
        Assert.Null(results[0].Id);
        Assert.Equal("d1", results[1].Id);
    }

    [Fact]
    public async Task An_employer_in_a_note_is_not_taken_for_the_candidates_name()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();

        await step.AddAsync(
            session.Id,
            [File("cv.md", Cv), File("answer.txt", "At Harbour Freight Systems I ran a cluster of 12 nodes.")],
            null,
            TestHouse.Ct
        );

        var documents = await step.LoadAsync(session.Id, TestHouse.Ct);
        Assert.Null(documents[1].Contact.Name);
        Assert.Contains("Harbour Freight Systems", DocumentPrompt.Render(documents)[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_no_file_can_be_read_the_session_is_as_it_was()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();
        await step.AddAsync(session.Id, [File("cv.md", Cv)], null, TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            step.AddAsync(session.Id, [File("blank.txt", "   \n"), File("x.pdf", "")], null, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.UnsupportedDocument, error.Code);
        Assert.Contains("blank.txt", error.Message, StringComparison.Ordinal);
        Assert.Single(await step.LoadAsync(session.Id, TestHouse.Ct));
    }

    [Fact]
    public async Task No_files_at_all_is_an_error_of_its_own()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house.Get<DocumentStep>().AddAsync(session.Id, [], null, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.NoDocuments, error.Code);
    }

    [Fact]
    public async Task The_same_bytes_are_added_once_whatever_their_name()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();

        var results = await step.AddAsync(
            session.Id,
            [File("cv.md", Cv), File("copy of cv.md", Cv)],
            null,
            TestHouse.Ct
        );

        Assert.Equal((false, true), (results[0].IsDuplicate, results[1].IsDuplicate));
        Assert.Equal("d1", results[1].Id);
        Assert.Single(await step.LoadAsync(session.Id, TestHouse.Ct));
    }

    [Fact]
    public async Task The_users_word_on_the_kind_beats_the_guess_also_for_a_known_file()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();
        await step.AddAsync(session.Id, [File("cv.md", Cv)], null, TestHouse.Ct);

        await step.AddAsync(session.Id, [File("cv.md", Cv)], DocumentKind.Other, TestHouse.Ct);

        Assert.Equal(DocumentKind.Other, (await step.LoadAsync(session.Id, TestHouse.Ct)).Single().Kind);
    }

    [Fact]
    public async Task A_hundred_documents_are_the_most()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var files = Enumerable
            .Range(1, DocumentStep.MostDocuments)
            .Select(i => File($"{i}.txt", $"Note number {i}"))
            .ToList();
        var step = house.Get<DocumentStep>();

        Assert.Equal("d100", (await step.AddAsync(session.Id, files, null, TestHouse.Ct))[^1].Id);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            step.AddAsync(session.Id, [File("more.txt", "More")], null, TestHouse.Ct)
        );
        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
    }

    [Fact]
    public async Task Details_corrected_by_hand_win_and_what_is_not_named_stays()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var step = house.Get<DocumentStep>();
        await step.AddAsync(session.Id, [File("cv.md", Cv)], null, TestHouse.Ct);

        await step.SetContactAsync(
            session.Id,
            new ContactDetails { Name = "Ada M. Novák", Links = ["novak.example.org"] },
            TestHouse.Ct
        );
        var contact = await step.SetContactAsync(
            session.Id,
            new ContactDetails { Phone = "+420 123 456 789" },
            TestHouse.Ct
        );

        Assert.Equal(
            ("Ada M. Novák", "ada@example.org", "+420 123 456 789"),
            (contact.Name, contact.Email, contact.Phone)
        );
        Assert.Equal(["https://novak.example.org"], contact.Links);
        Assert.Equal("Ada M. Novák", (await step.LoadAsync(session.Id, TestHouse.Ct))[0].Corrected!.Name);
        Assert.Null((await step.SetContactAsync(session.Id, new ContactDetails { Email = "" }, TestHouse.Ct)).Email);
    }

    [Theory]
    [InlineData("x", null, null, null)]
    [InlineData("ada@example.org, spam@example.org", null, null, null)]
    [InlineData(null, "12", null, null)]
    [InlineData(null, null, "Ada\nNovak", null)]
    [InlineData(null, null, null, "javascript:alert(1)")]
    public async Task A_detail_that_cannot_be_what_it_is_called_is_refused(
        string? email,
        string? phone,
        string? name,
        string? link
    )
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house
                .Get<DocumentStep>()
                .SetContactAsync(
                    session.Id,
                    new ContactDetails
                    {
                        Email = email,
                        Phone = phone,
                        Name = name,
                        Links = link is null ? [] : [link],
                    },
                    TestHouse.Ct
                )
        );

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
    }

    private static DocumentFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
