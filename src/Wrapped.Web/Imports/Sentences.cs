using Microsoft.Extensions.Localization;
using Wrapped.Imports;

namespace Wrapped.Web.Imports;

/// <summary>The words for every code of the import vocabulary.</summary>
public static class Sentences
{
    /// <summary>What the file was, what was expected, and what to do.</summary>
    public static string Sentence(this IStringLocalizer words, ExportRefusal refusal) => Of(words, $"Refusal.{refusal}");

    public static string Sentence(this IStringLocalizer words, SkipReason reason) => Of(words, $"Skip.{reason}");

    public static string Sentence(this IStringLocalizer words, FailReason reason) => Of(words, $"Fail.{reason}");

    public static string Sentence(this IStringLocalizer words, DuplicateReason reason) => Of(words, $"Duplicate.{reason}");

    private static string Of(IStringLocalizer words, string key)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[key];
    }
}
