namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>In which order the lookups of several features are applied.</summary>
internal static class FeatureOrder
{
    /// <summary>The lookups of <paramref name="stage"/> in the order of the font, each with the mask of the features that asked for it.</summary>
    /// <param name="features">The features of the run's script.</param>
    /// <param name="stage">The features that are applied together.</param>
    /// <param name="tracked">Letters that are set apart do not join in ligatures that are only for beauty.</param>
    public static SortedDictionary<int, uint> InOrder(this FeatureLookups features, ReadOnlySpan<string> stage, bool tracked)
    {
        var lookups = new SortedDictionary<int, uint>();
        foreach (var feature in stage)
        {
            if ((tracked && feature is "liga" or "clig") || !features.Lookups.TryGetValue(feature, out var own))
                continue;
            foreach (var lookup in own)
                lookups[lookup] = lookups.GetValueOrDefault(lookup) | FeatureMask.Of(feature);
        }
        return lookups;
    }
}
