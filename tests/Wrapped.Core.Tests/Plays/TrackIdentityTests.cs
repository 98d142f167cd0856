namespace Wrapped.Plays;

public class TrackIdentityTests
{
    private static readonly TrackIdentity Go = TrackIdentity.Of("Go", "Moby", "Play");

    [Theory]
    [InlineData(" go", "MOBY", "play ")]
    [InlineData("GO", "Moby", "PLAY")]
    public void Spellings_of_one_name_are_one(string title, string artist, string album) => TrackIdentity.Of(title, artist, album).Should().Be(Go);

    [Fact]
    public void A_song_is_one_on_every_album_and_an_album_is_its_artists()
    {
        TrackIdentity.Of("Go", "Moby", "Moby").Should().Be(Go with { Album = TrackIdentity.Of("Hymn", "Moby", "Moby").Album });
        TrackIdentity.Of("Go", "Common", "Play").Album.Should().NotBe(Go.Album);
        TrackIdentity.Of("Go", "Common", "Play").Song.Should().NotBe(Go.Song);
        TrackIdentity.Of("GoM", "oby", null).Song.Should().NotBe(Go.Song);
    }

    [Fact]
    public void What_is_not_named_is_nothing() => TrackIdentity.Of("Go", " ", "").Should().Be(TrackIdentity.Of("Go", "", null)).And.Match<TrackIdentity>(track => track.Artist == 0 && track.Album == 0);

    [Fact]
    public void Tracks_whose_names_are_lost_are_one_apart_from_a_song_that_is_spelt_like_it()
    {
        TrackIdentity.Of("Unknown Track", "Unknown Artist", "Any").Should().Be(TrackIdentity.Of("Unknown Track", "Unknown Artist", null));
        TrackIdentity.Of("unknown track", "unknown artist", null).Should().NotBe(TrackIdentity.Of("Unknown Track", "Unknown Artist", null));
    }
}
