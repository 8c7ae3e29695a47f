using System.Net;
using System.Net.Sockets;
using System.Text;
using Vitae.Documents;
using Vitae.Sessions;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Documents;

public class NoRequestTests
{
    [Fact]
    public async Task Addresses_and_pictures_inside_documents_are_never_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var at = $"http://{listener.LocalEndpoint}/";
        await using var house = new TestHouse();
        var session = (await house.Get<SessionStore>().CreateAsync(TestHouse.Ct)).Id;

        var results = await house
            .Get<DocumentStep>()
            .AddAsync(
                session,
                [
                    File(
                        "cv.html",
                        $"<html><head><link rel=stylesheet href='{at}a.css'><style>@import '{at}b.css'; p{{background:url({at}c.png)}}</style></head><body><p>Built cranes</p><img src='{at}d.png'><iframe src='{at}e'></iframe><iframe src='file:///etc/passwd'></iframe><script src='{at}f.js'></script></body></html>"
                    ),
                    File("cv.md", $"# Experience\n\n![photo]({at}g.png)\n\n- Built cranes, see {at}h\n"),
                    File(
                        "cv.rtf",
                        $"{{\\rtf1 Built cranes {{\\field{{\\*\\fldinst INCLUDEPICTURE \"{at}i.png\"}}{{\\fldrslt x}}}}}}"
                    ),
                    File(
                        "cv.json",
                        $"{{\"basics\":{{\"name\":\"Ada Novak\",\"image\":\"{at}j.png\",\"url\":\"{at}k\"}},\"work\":[{{\"name\":\"Acme\",\"url\":\"{at}l\"}}]}}"
                    ),
                    File("cv.txt", $"Built cranes, see {at}m\n"),
                ],
                null,
                TestHouse.Ct
            );

        Assert.All(results, r => Assert.Null(r.Error));
        Assert.False(listener.Pending());
        var documents = await house.Get<DocumentStep>().LoadAsync(session, TestHouse.Ct);
        Assert.DoesNotContain(documents, d => d.Text.Contains("root:", StringComparison.Ordinal));
    }

    private static DocumentFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
