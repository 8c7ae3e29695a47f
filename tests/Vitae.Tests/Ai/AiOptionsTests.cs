using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class AiOptionsTests
{
    [Fact]
    public void Settings_change_the_limits()
    {
        var options = From(("VITAE_TIMEOUT", "30"), ("VITAE_DAILY_BUDGET", "2.5"), ("VITAE_MAX_CALLS", "4"));
        Assert.Equal(
            (TimeSpan.FromSeconds(30), 2.5m, 4),
            (options.AttemptTimeout, options.DailyBudgetUsd, options.MaxCallsInFlight)
        );
        Assert.Equal(TimeSpan.FromSeconds(72), options.StageDeadline);
    }

    [Fact]
    public void Models_may_take_three_minutes_by_default() =>
        Assert.True(From().AttemptTimeout > TimeSpan.FromMinutes(3));

    [Theory]
    [InlineData("VITAE_TIMEOUT", "soon")]
    [InlineData("VITAE_DAILY_BUDGET", "-1")]
    [InlineData("VITAE_MAX_CALLS", "0")]
    public void A_wrong_setting_is_named(string name, string value)
    {
        var error = Assert.Throws<VitaeException>(() => From((name, value)));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
    }

    private static AiOptions From(params (string Name, string Value)[] settings) =>
        AiOptions.From("data", name => settings.FirstOrDefault(s => s.Name == name).Value);
}
