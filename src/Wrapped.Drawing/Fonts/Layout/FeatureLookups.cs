using System.Collections.Concurrent;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>A lookup of a stage, and the bits of the features that asked for it.</summary>
internal readonly record struct StageLookup(int Lookup, uint Mask);

/// <summary>The lookups of each feature of a font for one script.</summary>
internal sealed class FeatureLookups(IReadOnlyDictionary<string, List<int>> features)
{
    // Stages are few and live as long as the program, so they are known by reference.
    private readonly ConcurrentDictionary<(string[] Stage, bool Tracked), StageLookup[]> _stages = new();

    public bool Has(string feature) => features.ContainsKey(feature);

    public IReadOnlyList<int> Of(string feature) => features.TryGetValue(feature, out var lookups) ? lookups : [];

    /// <summary>The lookups of features that are applied together, in the order of the font.</summary>
    /// <param name="stage">The features; the same array each time.</param>
    /// <param name="tracked">Letters that are set apart do not join in ligatures that are only for beauty.</param>
    public StageLookup[] InOrder(string[] stage, bool tracked = false) =>
        _stages.GetOrAdd((stage, tracked), static (key, self) => self.Order(key.Stage, key.Tracked), this);

    private StageLookup[] Order(string[] stage, bool tracked)
    {
        var masks = new SortedDictionary<int, uint>();
        foreach (var feature in stage)
        {
            if (tracked && feature is "liga" or "clig")
                continue;
            foreach (var lookup in Of(feature))
                masks[lookup] = masks.GetValueOrDefault(lookup) | FeatureMask.Of(feature);
        }
        return [.. masks.Select(pair => new StageLookup(pair.Key, pair.Value))];
    }
}
