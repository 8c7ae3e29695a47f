namespace Vitae.Reading;

/// <summary>Slow but honest work says that it goes on, so that whoever waits does not take it for a hang.</summary>
internal sealed class ReadingPulse
{
    public Action Beat { get; set; } = () => { };
}
