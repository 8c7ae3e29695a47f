using System.Buffers;

namespace Vitae.Reading;

/// <summary>The table of signs, ready to be looked for.</summary>
internal sealed record InstructionSigns(SearchValues<string> Phrases, List<InstructionPair> Pairs);
