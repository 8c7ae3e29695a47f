using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Documents;
using Vitae.Sessions;
using Vitae.Tests.Fakes;
using Vitae.Tests.Reading;

namespace Vitae.Tests.Documents;

public class DocumentLimitsTests
{
    [Fact]
    public async Task The_last_byte_of_a_session_fits_and_one_more_does_not()
    {
        var limits = new DocumentLimits { MaxSessionBytes = 40 };
        await using var house = new TestHouse(s => s.AddSingleton(limits));
        var session = (await house.Get<SessionStore>().CreateAsync(TestHouse.Ct)).Id;
        await AddAsync(house, session, "one.txt", 30);

        await RefusedAsync(house, session, 11, "A session holds at most");
        await AddAsync(house, session, "two.txt", 10);
        await RefusedAsync(house, session, 1, "A session holds at most");
    }

    [Fact]
    public async Task The_last_byte_of_an_owner_fits_and_one_more_does_not_in_any_session()
    {
        var limits = new DocumentLimits { MaxOwnerBytes = 40 };
        await using var house = new TestHouse(s => s.AddSingleton(limits));
        var first = (await house.Get<SessionStore>().CreateAsync(TestHouse.Ct)).Id;
        var second = (await house.Get<SessionStore>().CreateAsync(TestHouse.Ct)).Id;
        await AddAsync(house, first, "one.txt", 30);

        await RefusedAsync(house, second, 11, "Your sessions together");
        await AddAsync(house, second, "two.txt", 10);
        await RefusedAsync(house, second, 1, "Your sessions together");
        await house.Get<SessionStore>().DeleteAsync(first, TestHouse.Ct);
        await AddAsync(house, second, "three.txt", 30);
    }

    [Fact]
    public async Task A_file_of_the_largest_size_is_read_and_one_byte_more_is_refused()
    {
        var limits = new Vitae.Reading.ReadingLimits { MaxBytes = 100 };
        await using var house = Read.House(s => s.AddSingleton(limits));
        var reader = house.GetRequiredService<Vitae.Reading.DocumentReader>();

        Assert.NotEmpty((await reader.ReadAsync("a.txt", Words(100), "d1", TestHouse.Ct)).Text);
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            reader.ReadAsync("a.txt", Words(101), "d1", TestHouse.Ct)
        );
        Assert.Contains("the limit is", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_limit_can_be_set_and_nonsense_is_named()
    {
        var set = DocumentLimits.From(name => name is "VITAE_MAX_OWNER_MB" ? "3" : null);
        Assert.Equal((100, 200L << 20, 3L << 20), (set.MaxDocuments, set.MaxSessionBytes, set.MaxOwnerBytes));
        Assert.Equal(5, DocumentLimits.From(n => n is "VITAE_MAX_DOCUMENTS" ? "5" : null).MaxDocuments);

        foreach (var value in new[] { "0", "-1", "many", "999999999999" })
        {
            var error = Assert.Throws<VitaeException>(() =>
                DocumentLimits.From(n => n is "VITAE_MAX_SESSION_MB" ? value : null)
            );
            Assert.Contains("VITAE_MAX_SESSION_MB", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Uploads_to_one_session_at_once_are_all_kept_under_numbers_of_their_own()
    {
        await using var house = new TestHouse();
        var session = (await house.Get<SessionStore>().CreateAsync(TestHouse.Ct)).Id;

        await Task.WhenAll(
            Enumerable.Range(1, 12).Select(i => Task.Run(() => AddAsync(house, session, $"{i}.txt", 20 + i)))
        );

        var documents = await house.Get<DocumentStep>().LoadAsync(session, TestHouse.Ct);
        Assert.Equal(12, documents.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            documents,
            d => Assert.All(d.Blocks, b => Assert.StartsWith(d.Id + ".", b.Id, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task An_encrypted_file_says_that_a_password_opens_it_and_the_others_are_read()
    {
        await using var house = new TestHouse();
        var session = (await house.Get<SessionStore>().CreateAsync(TestHouse.Ct)).Id;
        var locked = new DocumentFile("cv.pdf", EncryptedPdf.Bytes);
        var step = house.Get<DocumentStep>();

        var results = await step.AddAsync(session, [locked, new DocumentFile("a.txt", Words(20))], null, TestHouse.Ct);
        Assert.Equal((true, false), (results[0].NeedsPassword, results[1].NeedsPassword));
        Assert.Contains("--password-file", results[0].Hint, StringComparison.Ordinal);

        var wrong = await Assert.ThrowsAsync<VitaeException>(() =>
            step.AddAsync(session, [locked with { Password = "guess" }], null, TestHouse.Ct)
        );
        Assert.Contains("does not open it", wrong.Message, StringComparison.Ordinal);
        Assert.True(wrong.NeedsPassword);

        await step.AddAsync(session, [locked with { Password = EncryptedPdf.Password }], null, TestHouse.Ct);
        Assert.Equal("Engineer at Acme", (await step.LoadAsync(session, TestHouse.Ct))[1].Text);
    }

    private static byte[] Words(int bytes) => Encoding.UTF8.GetBytes(new string('w', bytes - 1) + "\n");

    private static Task AddAsync(TestHouse house, string session, string name, int bytes) =>
        house.Get<DocumentStep>().AddAsync(session, [new DocumentFile(name, Words(bytes))], null, TestHouse.Ct);

    private static async Task RefusedAsync(TestHouse house, string session, int bytes, string expected)
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() => AddAsync(house, session, "more.txt", bytes));
        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }
}
