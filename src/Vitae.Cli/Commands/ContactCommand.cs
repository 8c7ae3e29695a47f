using System.CommandLine;
using Vitae.Documents;

namespace Vitae.Cli;

internal static class ContactCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var name = new Option<string?>("--name") { Description = "Your name as the resume prints it" };
        var email = new Option<string?>("--email") { Description = "E-mail address" };
        var phone = new Option<string?>("--phone") { Description = "Telephone number" };
        var address = new Option<string?>("--address") { Description = "Town or address, one line" };
        var links = new Option<string[]?>("--link")
        {
            Description = "Web address; replaces all links; may be repeated",
        };
        return new Command("contact", "Show or correct your contact details; an empty value removes one")
        {
            session,
            name,
            email,
            phone,
            address,
            links,
        }.Does(
            async (run, ct) =>
                new
                {
                    Status = "success",
                    Contact = await run.Get<DocumentStep>()
                        .SetContactAsync(
                            run.Value(session)!,
                            new ContactDetails
                            {
                                Name = run.Value(name),
                                Email = run.Value(email),
                                Phone = run.Value(phone),
                                Address = run.Value(address),
                                Links = run.Value(links) ?? [],
                            },
                            ct
                        ),
                }
        );
    }
}
