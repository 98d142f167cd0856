using System.Collections;
using System.Globalization;
using System.Resources;
using NodaTime;
using Wrapped.Genres;

namespace Wrapped.Cards.Words;

public class WordingTests
{
    private static readonly Wording English = new(new CultureInfo("en"));
    private static readonly Wording French = new(new CultureInfo("fr"));

    [Theory]
    [InlineData("Words")]
    [InlineData("Rules")]
    [InlineData("Genres")]
    [InlineData("Countries")]
    public void Every_sentence_is_there_in_both_languages_with_the_same_places(string file)
    {
        var (english, french) = (Entries(file, CultureInfo.InvariantCulture), Entries(file, new CultureInfo("fr")));
        french.Keys.Should().BeEquivalentTo(english.Keys);
        foreach (var (key, text) in english)
            Places(french[key]).Should().BeSubsetOf(Places(text), because: key);
    }

    [Fact]
    public void Genres_have_French_names_where_these_are_others_and_every_genre_is_called_like_no_other()
    {
        string[] all = [.. GenreVocabulary.Families, .. GenreVocabulary.Genres.Select(genre => genre.Name)];
        Entries("Genres", CultureInfo.InvariantCulture).Keys.Should().BeSubsetOf(all);
        Entries("Genres", CultureInfo.InvariantCulture).Should().OnlyContain(entry => entry.Key == entry.Value);
        French.Genre("Children's music").Should().Be("Musique pour enfants");
        English.Genre("Children's music").Should().Be("Children's music");
        French.Genre("Zeuhl").Should().Be("Zeuhl", "it is in no list");
        GenreVocabulary.Genres.Select(genre => French.Genre(genre.Name)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        English.Whole(1_234_567).Should().Be("1,234,567");
        French.Whole(1_234_567).Should().Be("1\u202f234\u202f567");
        English.Tenths(33.45m).Should().Be("33.5");
        French.Tenths(33.45m).Should().Be("33,5");
        English.Percent(0.286m).Should().Be("29%");
        French.Percent(0.286m).Should().Be("29\u202f%");
    }

    [Fact]
    public void One_and_many_differ_and_in_French_nothing_is_one()
    {
        English.Count("count.times", 1).Should().Be("played once");
        English.Count("count.plays", 0).Should().Be("0 plays");
        French.Count("count.plays", 0).Should().Be("0 écoute");
        French.Count("count.times", 2).Should().Be("écouté 2 fois");
    }

    [Fact]
    public void Dates_and_hours_do_not_depend_on_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            English.DayAndMonth(new LocalDate(2024, 3, 14)).Should().Be("14 March");
            French.DayAndMonth(new LocalDate(2024, 8, 1)).Should().Be("1er août");
            English.Hour(7).Should().Be("07:00");
            French.Hour(7).Should().Be("7\u202fh");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Countries_have_names_and_an_unknown_one_has_its_letters()
    {
        English.Country("JP").Should().Be("Japan");
        French.Country("JP").Should().Be("Japon");
        French.Country("QQ").Should().Be("QQ");
    }

    [Theory]
    [InlineData(29_999, 0)]
    [InlineData(30_000, 1)]
    [InlineData(90_000, 2)]
    public void Minutes_are_rounded_to_the_nearest(long ms, long minutes) => Wording.WholeMinutes(ms).Should().Be(minutes);

    private static Dictionary<string, string> Entries(string file, CultureInfo culture) =>
        new ResourceManager($"Wrapped.Cards.Words.{file}", typeof(Wording).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<char> Places(string text) => text.Index().Where(letter => letter.Item == '{').Select(letter => text[letter.Index + 1]);
}
