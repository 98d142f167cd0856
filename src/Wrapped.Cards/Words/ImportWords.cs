using Wrapped.Imports;

namespace Wrapped.Cards.Words;

/// <summary>The words for the vocabulary of imports, the same on the site and on the command line.</summary>
public static class ImportWords
{
    /// <summary>What <paramref name="file"/> was, what was expected, and what to do.</summary>
    public static string Sentence(this Wording words, ExportRefusal refusal, string file)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say($"refusal.{refusal}", file);
    }

    public static string Reason(this Wording words, DuplicateReason reason) => Reason(words, "tally.duplicates", $"duplicate.{reason}");

    public static string Reason(this Wording words, SkipReason reason) => Reason(words, "tally.skipped", $"skip.{reason}");

    public static string Reason(this Wording words, FailReason reason) => Reason(words, "tally.failed", $"fail.{reason}");

    /// <summary>Every reason for which a row is not stored, with its rows; those without rows are left out.</summary>
    public static IEnumerable<(string Reason, long Rows)> Reasons(this Wording words, ImportTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Duplicates.Select(pair => (words.Reason(pair.Key), pair.Value))
            .Concat(tally.Skipped.Select(pair => (words.Reason(pair.Key), pair.Value)))
            .Concat(tally.Failed.Select(pair => (words.Reason(pair.Key), pair.Value)))
            .Where(reason => reason.Value > 0);
    }

    private static string Reason(Wording words, string outcome, string reason)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say("tally.reason", words[outcome], words[reason]);
    }
}
