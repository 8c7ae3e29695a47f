using Microsoft.EntityFrameworkCore;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Storage;

/// <summary>Awkward text comes back the same from SQLite and PostgreSQL.</summary>
public sealed class StorableTextTests
{
    // In code: an attribute cannot hold half a character.
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "plain", "plain" },
            { "", "" },
            { "a\0b", "a\uFFFDb" },
            { "half \uD83D", "half \uFFFD" },
            { "\uDE00 half", "\uFFFD half" },
            { Awkward, Awkward },
        };

    private const string Awkward = "whole \U0001F600 \u202E\u05E2\u202C e\u0301 \u0001 \r\n\t '\"\\; -- $1 {0}";

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public async Task Text_goes_in_and_comes_out_and_what_cannot_be_kept_is_visible(string text, string kept)
    {
        await using var house = new TestHouse();
        var now = new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc).AddTicks(7);
        await using (var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct))
        {
            db.Sessions.Add(
                new Session
                {
                    Id = "s",
                    Contact = text,
                    CreatedAt = now,
                    UpdatedAt = now,
                }
            );
            await db.SaveChangesAsync(TestHouse.Ct);
        }

        await using (var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct))
        {
            var session = await db.Sessions.SingleAsync(TestHouse.Ct);
            Assert.Equal(kept, session.Contact);
            Assert.Equal(now, session.CreatedAt);
            await db.Sessions.ExecuteUpdateAsync(u => u.SetProperty(s => s.FactChoices, text), TestHouse.Ct);
            Assert.Equal(kept, await db.Sessions.Select(s => s.FactChoices).SingleAsync(TestHouse.Ct));
        }
    }

    [Fact]
    public async Task The_naughty_strings_of_the_corpus_come_out_as_they_went_in()
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set");
        var files = Directory.GetFiles(Path.Combine(corpus!, "naughty"));
        Assert.NotEmpty(files);
        await using var house = new TestHouse();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        foreach (var line in files.SelectMany(File.ReadLines).Distinct(StringComparer.Ordinal))
        {
            var kept = await db.Database.SqlQuery<string>($"SELECT {line} AS \"Value\"").SingleAsync(TestHouse.Ct);
            Assert.Equal(line.Replace('\0', '\uFFFD'), kept);
        }
    }
}
