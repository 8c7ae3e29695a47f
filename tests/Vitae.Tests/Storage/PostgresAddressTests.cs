using Npgsql;
using Vitae.Storage;

namespace Vitae.Tests.Storage;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://ada:p%40ss%2Fword@db.example:5433/resumes?sslmode=require&connect_timeout=7")]
    [InlineData("postgresql://ada:p%40ss%2Fword@db.example:5433/resumes?sslmode=require&connect_timeout=7")]
    [InlineData(
        "Host=db.example;Port=5433;Database=resumes;Username=ada;Password=p@ss/word;SSL Mode=Require;Timeout=7"
    )]
    public void An_address_is_read_as_written(string text)
    {
        Assert.True(PostgresAddress.LooksLikeOne(text));
        var settings = new NpgsqlConnectionStringBuilder(PostgresAddress.Parse(text, _ => null).ConnectionString);

        Assert.Equal("db.example", settings.Host);
        Assert.Equal(5433, settings.Port);
        Assert.Equal("resumes", settings.Database);
        Assert.Equal("ada", settings.Username);
        Assert.Equal("p@ss/word", settings.Password);
        Assert.Equal(SslMode.Require, settings.SslMode);
        Assert.Equal(7, settings.Timeout);
    }

    [Fact]
    public void A_unix_socket_is_given_as_host()
    {
        var address = PostgresAddress.Parse("postgres:///resumes?host=/var/run/postgresql&user=ada", _ => null);
        var settings = new NpgsqlConnectionStringBuilder(address.ConnectionString);

        Assert.Equal("/var/run/postgresql", settings.Host);
        Assert.Equal("resumes", settings.Database);
        Assert.Equal("ada", settings.Username);
    }

    [Fact]
    public void A_password_is_never_shown()
    {
        var options = StorageOptions.From("postgres://ada:CANARY@db.example/resumes");

        Assert.Equal("postgres://ada@db.example:5432/resumes", options.Address);
        Assert.DoesNotContain("CANARY", $"{options}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_may_lie_in_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "s e=c;ret\n");
            var address = PostgresAddress.Parse("Host=h;Username=u", n => n == "VITAE_DB_PASSWORD_FILE" ? file : null);
            Assert.Equal("s e=c;ret", new NpgsqlConnectionStringBuilder(address.ConnectionString).Password);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("postgres://ada:CANARY@:port/resumes")]
    [InlineData("Host=h;CANARY")]
    public void What_cannot_be_read_is_refused_without_repeating_it(string text)
    {
        var error = Assert.Throws<VitaeException>(() => PostgresAddress.Parse(text, _ => null));
        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.DoesNotContain("CANARY", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_setting_is_refused_without_repeating_the_password()
    {
        var address = PostgresAddress.Parse("Host=h;Password=CANARY;Colour=blue", _ => null);
        var error = Assert.Throws<VitaeException>(() => new PostgresDatabase(address));
        Assert.DoesNotContain("CANARY", $"{error}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vitae.db")]
    [InlineData("/home/ada/postgres.db")]
    [InlineData("./Host.db")]
    public void Everything_else_is_a_file(string text)
    {
        Assert.False(PostgresAddress.LooksLikeOne(text));
        Assert.Equal(text, StorageOptions.From(text).DatabasePath);
    }
}
