using System.Collections.Concurrent;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>A lookup of a stage, and the bits of the features that asked for it.</summary>
internal readonly record struct StageLookup(int Lookup, uint Mask, FeatureReach Reach);

/// <summary>The lookups of each feature of a font for one script.</summary>
internal sealed class FeatureLookups(IReadOnlyDictionary<string, List<int>> features)
{
    private const string TabularFigures = "tnum";

    private readonly ConcurrentDictionary<(FeatureStage Stage, LineLook Look), StageLookup[]> _stages = new();

    public bool Has(string feature) => features.ContainsKey(feature);

    public IReadOnlyList<int> Of(string feature) => features.TryGetValue(feature, out var lookups) ? lookups : [];

    /// <summary>The lookups of features that are applied together, in the order of the font.</summary>
    /// <param name="stage">The features.</param>
    /// <param name="look">Letters that are set apart do not join in ligatures that are only for beauty; figures are of one width only if asked.</param>
    public StageLookup[] InOrder(FeatureStage stage, LineLook look = default) =>
        _stages.GetOrAdd((stage, look), static (key, self) => self.Order(key.Stage, key.Look), this);

    private StageLookup[] Order(FeatureStage stage, LineLook look)
    {
        var found = new SortedDictionary<int, StageLookup>();
        foreach (var (feature, reach) in stage.Features)
        {
            if ((look.Tracked && feature is "liga" or "clig") || (!look.TabularFigures && feature == TabularFigures))
                continue;
            foreach (var lookup in Of(feature))
                found[lookup] = new(lookup, found.GetValueOrDefault(lookup).Mask | FeatureMask.Of(feature), found.GetValueOrDefault(lookup).Reach | reach);
        }
        return [.. found.Values];
    }
}
