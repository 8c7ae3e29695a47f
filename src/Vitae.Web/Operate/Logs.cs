namespace Vitae.Web;

/// <summary>Log lines on stderr: words for people, JSON (<c>VITAE_LOG=json</c>) for machines. stdout is for addresses.</summary>
internal static class Logs
{
    public static void WriteForMachinesOrPeople(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        if (Environment.GetEnvironmentVariable("VITAE_LOG") == "json")
        {
            logging.AddJsonConsole(json =>
            {
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "O";
            });
            logging.SetMinimumLevel(LogLevel.Information);
            logging.AddFilter("Microsoft", LogLevel.Warning);
        }
        else
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
            logging.SetMinimumLevel(LogLevel.Warning);
        }
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A statement's parameters are personal data.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        logging.AddFilter("Npgsql", LogLevel.Warning);
        logging.AddFilter("Hangfire", LogLevel.Warning);
    }
}
