using System.Text;
using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// An answer as a new source document. It holds the candidate's words alone: the question repeats the posting, and the posting is
/// never evidence.
/// </summary>
public static class GapAnswer
{
    private const int FewestWords = 4;

    /// <exception cref="VitaeException">Too short to be a sentence, or meant for a machine.</exception>
    public static DocumentFile ToDocument(string gapId, string answer)
    {
        var text = answer.Trim();
        if (Tokens.Of(text).Count < FewestWords)
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                "The answer is too short to be evidence.",
                "Say it in a sentence that could stand in your resume: what you did, where and when."
            );
        }

        if (InstructionFinder.IsInstruction(text))
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                "The answer reads as an instruction to a model, not as a fact."
            );
        }

        return new DocumentFile($"answer to {gapId}.txt", Encoding.UTF8.GetBytes(text));
    }
}
