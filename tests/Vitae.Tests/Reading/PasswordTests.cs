using Microsoft.Extensions.DependencyInjection;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

public sealed class PasswordTests
{
    [Fact]
    public async Task A_password_in_other_letters_than_English_opens_its_file()
    {
        Assert.Contains(
            "Engineer at Acme",
            (await ReadAsync(EncryptedPdf.ForeignPassword)).Text,
            StringComparison.Ordinal
        );
        var wrong = await Assert.ThrowsAsync<VitaeException>(() => ReadAsync("Grüsse-密码"));
        Assert.True(wrong.NeedsPassword);
        Assert.DoesNotContain("密码", wrong.Message, StringComparison.Ordinal);
        Assert.True((await Assert.ThrowsAsync<VitaeException>(() => ReadAsync(null))).NeedsPassword);
    }

    private static async Task<ReadText> ReadAsync(string? password)
    {
        await using var house = Read.House();
        return await house
            .GetRequiredService<IReadingPlace>()
            .ReadAsync(
                new ReadRequest("cv.pdf", "d1", EncryptedPdf.Foreign) { Password = password },
                TestContext.Current.CancellationToken
            );
    }
}
