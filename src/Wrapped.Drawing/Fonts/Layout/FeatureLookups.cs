using System.Collections.Concurrent;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>A lookup of a stage, and the bits of the features that asked for it.</summary>
internal readonly record struct StageLookup(int Lookup, uint Mask, FeatureReach Reach);

/// <summary>The lookups of each feature of a font for one script.</summary>
internal sealed class FeatureLookups(IReadOnlyDictionary<string, List<int>> features)
{
    private readonly ConcurrentDictionary<(FeatureStage Stage, bool Tracked), StageLookup[]> _stages = new();

    public bool Has(string feature) => features.ContainsKey(feature);

    public IReadOnlyList<int> Of(string feature) => features.TryGetValue(feature, out var lookups) ? lookups : [];

    /// <summary>The lookups of features that are applied together, in the order of the font.</summary>
    /// <param name="stage">The features.</param>
    /// <param name="tracked">Letters that are set apart do not join in ligatures that are only for beauty.</param>
    public StageLookup[] InOrder(FeatureStage stage, bool tracked = false) =>
        _stages.GetOrAdd((stage, tracked), static (key, self) => self.Order(key.Stage, key.Tracked), this);

    private StageLookup[] Order(FeatureStage stage, bool tracked)
    {
        var found = new SortedDictionary<int, StageLookup>();
        foreach (var (feature, reach) in stage.Features)
        {
            if (tracked && feature is "liga" or "clig")
                continue;
            foreach (var lookup in Of(feature))
                found[lookup] = new(lookup, found.GetValueOrDefault(lookup).Mask | FeatureMask.Of(feature), found.GetValueOrDefault(lookup).Reach | reach);
        }
        return [.. found.Values];
    }
}
