namespace Vitae.Review;

/// <summary>What can be wrong with a decision, in one place so that the words stay the same.</summary>
internal static class ReviewErrors
{
    public static VitaeException NoSuchLine(string at) =>
        new(
            ErrorCodes.InvalidInput,
            $"The resume has no line \"{at}\".",
            "Lines are named as the review shows them, such as experiences.e1[2], and left-out facts such as e1.4."
        );

    public static VitaeException Stale(string sessionId, int expected, int newest) =>
        new(
            ErrorCodes.VersionConflict,
            $"Version {expected} of session \"{sessionId}\" is not the newest any more: version {newest} exists. Nothing was changed.",
            "Load the newest version and decide again."
        );

    public static VitaeException AlreadyOwnWords(string at) =>
        new(
            ErrorCodes.InvalidInput,
            $"The line \"{at}\" already says what your documents say.",
            "There is nothing to reject."
        );

    public static VitaeException NoText(string what) =>
        new(
            ErrorCodes.InvalidInput,
            $"{what} is missing.",
            "Give it with the decision; to take a line out, remove it."
        );

    public static VitaeException TooLong(string what, int most) =>
        new(ErrorCodes.InvalidInput, $"{what} is longer than {most} characters.", "A bullet is one or two sentences.");

    public static VitaeException NotARevision(RevisionAction action) =>
        new(ErrorCodes.InvalidInput, $"\"{action}\" is not a decision about a line.");

    public static VitaeException Unsupported(string problem) =>
        new(
            ErrorCodes.BadModelOutput,
            $"The model's new text says what your documents do not: {problem} The line stays as it was.",
            "Change the instruction, or write the line yourself."
        )
        {
            Retryable = true,
        };
}
