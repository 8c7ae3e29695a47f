using System.CommandLine;
using Vitae.Export;
using Vitae.Sessions;

namespace Vitae.Cli;

internal static class MyDataCommand
{
    public static Command Create() => new("my-data", "Take everything with you, or delete it") { Take(), Erase() };

    private static Command Take()
    {
        var file = new Argument<string>("file") { Description = "The ZIP to write" };
        return new Command("export", "A ZIP of your documents, resumes (JSON Resume) and every row as JSON")
        {
            file,
        }.Does(
            async (run, ct) =>
            {
                var path = run.Value(file)!;
                await using (var target = File.Create(path))
                {
                    await run.Get<PersonalArchive>().WriteAsync(target, ct);
                }

                return new
                {
                    Status = "success",
                    File = path,
                    Bytes = new FileInfo(path).Length,
                };
            }
        );
    }

    private static Command Erase()
    {
        var sure = new Option<bool>("--yes") { Description = "Yes, all of it" };
        return new Command("delete", "Delete every application, document, resume and model answer from the disk")
        {
            sure,
        }.Does(
            async (run, ct) =>
                run.Value(sure)
                    ? new { Status = "success", Erased = await run.Get<Erasure>().DeleteAllAsync(ct) }
                    : throw new VitaeException(
                        ErrorCodes.InvalidInput,
                        "This deletes everything for good.",
                        "Say --yes if you mean it; vitae my-data export keeps a copy."
                    )
        );
    }
}
