using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vitae.Ai;

namespace Vitae.Evaluation;

/// <summary>Everything that can change a pair's figures, in one hash.</summary>
internal static class InputHash
{
    public static string Of(PairTask task, PromptCatalog prompts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in task.Candidate.Files.Append(task.Posting.File))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        var rest = new object?[]
        {
            task.Pair,
            task.Candidate.Expected,
            task.Posting.Expected,
            task.Model,
            task.Options.WordLimit,
            task.Options.Language,
            task.Options.Judge,
            task.Options.ReadBack,
            prompts.All().Select(p => p.Hash).Order(StringComparer.Ordinal),
        };
        hash.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(rest, VitaeJson.Options)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
