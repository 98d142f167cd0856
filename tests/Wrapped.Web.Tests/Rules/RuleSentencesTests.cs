using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Wrapped.Plays;
using Wrapped.Recaps.Habits;
using Wrapped.Rules;
using Wrapped.Rules.Suggestions;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Rules;

[Collection(OneSite.Name)]
public sealed class RuleSentencesTests(SiteAndBrowser shared)
{
    [Theory]
    [InlineData("plays: 45 s", "A play is 45 seconds or more.", "Une écoute dure 45 secondes ou plus.")]
    [InlineData("plays: half", "A play is half of the song or more.", "Une écoute, c’est la moitié du titre ou plus.")]
    [InlineData("plays: finished", "A play is a song heard to its end.", "Une écoute, c’est un titre entendu jusqu’à la fin.")]
    [InlineData("leave out artist: Peppa Pig", "Leave out Peppa Pig.", "Laisser de côté Peppa Pig.")]
    [InlineData("leave out device: tablet; hours: 18:00-20:30", "Leave out everything on your tablet between 18:00 and 20:30.", "Laisser de côté tout sur votre tablette entre 18 h et 20 h 30.")]
    [InlineData("leave out dates: 2024-05-01..2024-05-31; track: Hello | Adele", "Leave out “Hello” by Adele from 1 May 2024 to 31 May 2024.", "Laisser de côté « Hello » de Adele du 1er mai 2024 au 31 mai 2024.")]
    [InlineData("leave out dates: 2024-05-02..2024-05-02; source: spotify-account", "Leave out everything on 2 May 2024 from Spotify’s account data.", "Laisser de côté tout le 2 mai 2024 des données du compte Spotify.")]
    [InlineData("hide album: 25 | Adele", "Count the album “25” by Adele, but hide it on cards.", "Compter l’album « 25 » de Adele, sans le montrer sur les cartes.")]
    [InlineData("hide genre: Film score", "Count the genre Film score, but hide it on cards.", "Compter le genre Musique de film, sans le montrer sur les cartes.")]
    [InlineData("same artist: Prince & The Revolution | Prince", "Prince & The Revolution counts as Prince.", "Prince & The Revolution compte comme Prince.")]
    [InlineData("same song: Hello - Live | Adele | Hello | Adele", "“Hello - Live” by Adele counts as “Hello” by Adele.", "« Hello - Live » de Adele compte comme « Hello » de Adele.")]
    public void A_rule_is_a_plain_sentence(string line, string english, string french)
    {
        Said("en", says => says.Of(RuleText.Parse(line)!)).Should().Be(english);
        Said("fr", says => says.Of(RuleText.Parse(line)!)).Should().Be(french);
    }

    [Theory]
    [InlineData(SuggestionReason.SleepSounds, "leave out artist: White Noise", "White Noise", 41, "White Noise on 41 nights, 5,310 minutes.")]
    [InlineData(SuggestionReason.TrackInAWeek, "leave out dates: 2024-03-04..2024-03-10; track: Baby Shark | Pinkfong", "Baby Shark", 400, "“Baby Shark” 400 times in the week of 4 March 2024, 5,310 minutes.")]
    [InlineData(SuggestionReason.ChildrensHours, "leave out device: tablet; hours: 18:00-20:00", "Tablet", 0, "What you hear on your tablet between 18:00 and 20:00 is mostly children’s music, 83% of 5,310 minutes.")]
    [InlineData(SuggestionReason.ChildrensMusic, "leave out genre: Kids", "Kids", 0, "Children’s music is 83% of all that you heard, 5,310 minutes.")]
    [InlineData(SuggestionReason.TwoSpellings, "same artist: Beyonce | Beyoncé", "Beyonce", 0, "Beyonce is probably Beyoncé, spelt otherwise: 5,310 minutes.")]
    [InlineData(SuggestionReason.SeveralArtists, "same artist: A & B | A", "A & B", 0, "A & B is told apart from A, whom you also hear alone: 5,310 minutes.")]
    [InlineData(SuggestionReason.TwoTitles, "same song: Hello - Remaster | Adele | Hello | Adele", "Hello - Remaster", 0, "“Hello - Remaster” and “Hello” by Adele are probably one recording: 5,310 minutes.")]
    public void A_suggestion_says_its_evidence(SuggestionReason reason, string line, string name, int times, string sentence)
    {
        var suggestion = new Suggestion(RuleText.Parse(line)!, reason, name, 5_310 * 60_000L, times, times == 0 ? 0.83m : 0);
        Said("en", says => says.Of(suggestion)).Should().Be(sentence);
        Said("fr", says => says.Of(suggestion)).Should().Contain("5 310 minutes").And.NotBe(sentence);
    }

    [Fact]
    public void Every_device_and_every_export_has_words_of_its_own_in_both_languages()
    {
        Rule[] rules = [.. Enum.GetValues<Device>().Select(device => Leave(new DeviceIs(device))), .. Enum.GetValues<Source>().Select(source => Leave(new SourceIs(source)))];
        foreach (var language in (string[])["en", "fr"])
            rules.Select(rule => Said(language, says => says.Of(rule))).Should().OnlyHaveUniqueItems().And.NotContain(sentence => sentence.Contains("Source.") || sentence.Contains("device."));
    }

    [Fact]
    public void A_share_that_would_round_to_nothing_is_less_than_one_percent() =>
        Said("en", says => says.Of(new Suggestion(RuleText.Parse("leave out genre: Kids")!, SuggestionReason.ChildrensMusic, "Kids", 5_310 * 60_000L, Share: 0.004m)))
            .Should().Be("Children’s music is less than 1% of all that you heard, 5,310 minutes.");

    private static LeaveOut Leave(Condition condition) => new([condition], OnlyOnCards: false);

    // Without the isolates around names, and with ordinary spaces.
    private string Said(string language, Func<RuleSentences, string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            using var scope = shared.Site.Services.CreateScope();
            return say(scope.ServiceProvider.GetRequiredService<RuleSentences>()).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal).Replace('\u202F', ' ').Replace('\u00A0', ' ');
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
