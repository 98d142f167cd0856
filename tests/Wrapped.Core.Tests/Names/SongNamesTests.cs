namespace Wrapped.Names;

public sealed class SongNamesTests
{
    [Theory]
    [InlineData("Song", "Artist", "Song", "Artist", 1)]
    [InlineData("Song", "Artist", " SONG ", "artist", 1)]
    [InlineData("Déjà Vu", "Beyoncé", "Deja vu", "Beyonce", 0.95 * 0.95)]
    [InlineData("Come Together - Remastered 2009", "The Beatles", "Come Together", "Beatles", 0.95 * 0.95)]
    [InlineData("Song - Live at Wembley", "Artist", "Song (Live at Wembley)", "Artist", 0.95)]
    [InlineData("Song (feat. Guest)", "Artist", "Song", "Artist, Guest", 0.95 * 0.85)]
    [InlineData("Song", "Various Artists", "Song", "Artist", 0.6)]
    [InlineData("Song", "", "Song", "Artist", 0.6)]
    [InlineData("Artist - Song (Official Video)", "ArtistVEVO", "Song", "Artist", 0.95 * 0.95)]
    [InlineData("Song", "Artist - Topic", "Song", "Artist", 0.95)]
    public void Services_spell_one_song_in_two_ways(string title, string artist, string otherTitle, string otherArtist, double likeness)
    {
        var (one, other) = (new SongNames(title, artist), new SongNames(otherTitle, otherArtist));
        one.Likeness(other).Should().BeApproximately(likeness, 1e-9);
        other.Likeness(one).Should().Be(one.Likeness(other), "who is asked does not matter");
    }

    [Theory]
    [InlineData("Song", "Artist", "Another", "Artist")]
    [InlineData("Hello", "Adele", "Hello", "Lionel Richie")]
    [InlineData("Song (Live)", "Artist", "Song", "Artist")]
    [InlineData("Song - Acoustic", "Artist", "Song", "Artist")]
    [InlineData("…", "Artist", "!!!", "Artist")]
    public void Two_songs_are_two(string title, string artist, string otherTitle, string otherArtist) =>
        new SongNames(title, artist).Likeness(new(otherTitle, otherArtist)).Should().Be(0);
}
