namespace Vitae.Ai;

/// <summary>A part of an answer that travels as one line of text: the names and brackets of an object are paid for every time.</summary>
internal interface ILineAnswer<TSelf>
    where TSelf : ILineAnswer<TSelf>
{
    /// <summary>The shape, as the sentence that refuses a line shows it.</summary>
    static abstract string Shape { get; }

    /// <summary>Null when the line has another shape.</summary>
    static abstract TSelf? Parse(string line);

    string ToLine();
}
