using Microsoft.Extensions.Localization;
using NodaTime;
using Wrapped.Cards.Words;
using Wrapped.Rules;
using Wrapped.Rules.Suggestions;
using Wrapped.Web.Languages;

namespace Wrapped.Web.Rules;

/// <summary>Rules, and what speaks for them, each in one sentence of the reader's language.</summary>
public sealed class RuleSentences(IStringLocalizer<Words> words, Wording wording)
{
    public string Of(Rule rule) => rule switch
    {
        PlaysAre { Measure: PlayMeasure.Seconds } plays => words.Count("Rule.Seconds", plays.Seconds),
        PlaysAre plays => words[$"Rule.{plays.Measure}"],
        LeaveOut leave => words[leave.OnlyOnCards ? "Rule.Hide" : "Rule.Leave", Of(leave.Conditions)],
        SameArtist same => words["Rule.Same", Quiet(same.Name), Quiet(same.Is)],
        SameSong same => words["Rule.Same", Song(same.Title, same.Artist), Song(same.IsTitle, same.IsArtist)],
        _ => RuleText.Of(rule),
    };

    /// <summary>Why it is suggested, with its numbers.</summary>
    public string Of(Suggestion suggestion)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        var (name, minutes) = (Quiet(suggestion.Name), words.Count("Minutes", Wording.WholeMinutes(suggestion.Ms)));
        return suggestion switch
        {
            { Reason: SuggestionReason.ChildrensHours, Rule: LeaveOut leave } => words["Hint.ChildrensHours", Where(leave.Conditions), Percent(suggestion.Share), minutes],
            { Reason: SuggestionReason.ChildrensMusic } => words["Hint.ChildrensMusic", Percent(suggestion.Share), minutes],
            { Reason: SuggestionReason.SleepSounds } => words["Hint.SleepSounds", name, words.Count("Nights", suggestion.Times), minutes],
            { Reason: SuggestionReason.TrackInAWeek, Rule: LeaveOut leave } => words["Hint.TrackInAWeek", name, words.Count("Plays", suggestion.Times), Amounts.Day(leave.Conditions.OfType<DatesAre>().First().From), minutes],
            { Reason: SuggestionReason.TwoSpellings, Rule: SameArtist same } => words["Hint.TwoSpellings", name, Quiet(same.Is), minutes],
            { Reason: SuggestionReason.SeveralArtists, Rule: SameArtist same } => words["Hint.SeveralArtists", name, Quiet(same.Is), minutes],
            { Reason: SuggestionReason.TwoTitles, Rule: SameSong same } => words["Hint.TwoTitles", Quiet(same.Title), Quiet(same.IsTitle), Quiet(same.Artist), minutes],
            _ => minutes,
        };
    }

    /// <summary>18:00, or as the language writes it.</summary>
    public string Time(LocalTime time) => time.Minute == 0 ? wording.Hour(time.Hour) : words["Time", time.Hour, time.Minute.ToString("00", System.Globalization.CultureInfo.InvariantCulture)];

    private string Percent(decimal share) => share < 0.005m ? words["Less", wording.Percent(0.01m)] : wording.Percent(share);

    private string Of(IReadOnlyList<Condition> conditions)
    {
        var what = string.Join(words["And"].Value, conditions.Select(What).OfType<string>());
        var where = Where(conditions);
        what = what.Length == 0 ? words["Everything"].Value : what;
        return where.Length == 0 ? what : $"{what} {where}";
    }

    private string Where(IReadOnlyList<Condition> conditions) => string.Join(' ', conditions.Select(Where).OfType<string>());

    private string? What(Condition condition) => condition switch
    {
        ArtistIs artist => Quiet(artist.Name),
        TrackIs track => Song(track.Title, track.Artist),
        AlbumIs album => words["Album", Quiet(album.Title), Quiet(album.Artist)].Value,
        GenreIs genre => words["Genre", wording.Genre(genre.Name)].Value,
        _ => null,
    };

    private string? Where(Condition condition) => condition switch
    {
        SourceIs source => words[$"Source.{source.Source}.From"].Value,
        DeviceIs device => wording[$"device.{device.Device}.on"],
        HoursAre hours => words["Hours", Time(hours.From), Time(hours.Until)].Value,
        DatesAre dates when dates.From == dates.To => words["Day", Amounts.Day(dates.From)].Value,
        DatesAre dates => words["Days", Amounts.Day(dates.From), Amounts.Day(dates.To)].Value,
        _ => null,
    };

    private string Song(string title, string artist) => words["Song", Quiet(title), Quiet(artist)];

    // A name turns nothing around it: between a first-strong isolate and its end (Unicode UAX #9).
    private static string Quiet(string name) => $"\u2068{name}\u2069";
}
