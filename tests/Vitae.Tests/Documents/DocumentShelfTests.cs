using System.Text;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Documents;

public sealed class DocumentShelfTests
{
    [Fact]
    public async Task A_removed_documents_id_is_never_given_to_another_file()
    {
        await using var house = new TestHouse();
        var session = await SampleSession.CreateAsync(house);
        await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);
        await house.Get<DocumentShelf>().RemoveAsync(session, "d1", TestHouse.Ct);

        var added = await house
            .Get<DocumentStep>()
            .AddAsync(
                session,
                [new DocumentFile("other.md", Encoding.UTF8.GetBytes("# Nora Lind\n\n## Skills\n\n- Welding\n"))],
                DocumentKind.Cv,
                TestHouse.Ct
            );

        Assert.Equal("d2", Assert.Single(added).Id);
    }
}
