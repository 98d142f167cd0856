namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>How far a feature's rules look.</summary>
[Flags]
internal enum FeatureReach
{
    Anywhere = 0,

    /// <summary>No further than the syllable.</summary>
    Syllable = 1,

    /// <summary>A joiner parts two glyphs.</summary>
    SeesJoiner = 2,

    /// <summary>A non-joiner parts also what surrounds them.</summary>
    SeesNonJoiner = 4,
}

/// <summary>Features that are applied together, in the order of the font's lookups. Stages are few and live as long as the program, so they are known by reference.</summary>
internal sealed class FeatureStage
{
    private FeatureStage(params IReadOnlyList<(string Feature, FeatureReach Reach)> features) => Features = features;

    public IReadOnlyList<(string Feature, FeatureReach Reach)> Features { get; }

    public static FeatureStage Of(params string[] features) => Within(FeatureReach.Anywhere, features);

    public static FeatureStage Within(FeatureReach reach, params string[] features) => new([.. features.Select(feature => (feature, reach))]);

    /// <summary>One stage for each feature.</summary>
    public static FeatureStage[] OneByOne(FeatureReach reach, params string[] features) => [.. features.Select(feature => Within(reach, feature))];

    /// <summary>This stage with more features in it, whose rules look anywhere.</summary>
    public FeatureStage With(params string[] features) => With(FeatureReach.Anywhere, features);

    /// <summary>This stage with more features in it.</summary>
    public FeatureStage With(FeatureReach reach, params string[] features) => new([.. Features, .. features.Select(feature => (feature, reach))]);
}
