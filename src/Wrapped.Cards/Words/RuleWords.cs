using System.Globalization;
using Wrapped.Genres;
using Wrapped.Rules;
using Wrapped.Rules.Suggestions;

namespace Wrapped.Cards.Words;

/// <summary>The words for tables of genres and for what speaks for a rule.</summary>
public static class RuleWords
{
    /// <summary>What <paramref name="table"/> was, at which line, and what was expected.</summary>
    public static string Sentence(this Wording words, GenreTableRefusedException refused, string table)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(refused);
        return words.Say($"table.refusal.{refused.Refusal}", table, words.Whole(refused.Line));
    }

    /// <summary>Why the rule is suggested.</summary>
    public static string Why(this Wording words, Suggestion suggestion)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(suggestion);
        var other = suggestion.Rule switch
        {
            SameArtist same => same.Is,
            SameSong same => same.IsTitle,
            _ => "",
        };
        return words.Say(
            $"verb.suggest.{suggestion.Reason}", suggestion.Name, words.Percent(suggestion.Share), words.Duration(suggestion.Ms), suggestion.Times.ToString(CultureInfo.InvariantCulture), other);
    }
}
