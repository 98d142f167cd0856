using System.Globalization;
using Microsoft.Extensions.Localization;
using NodaTime;
using Wrapped.Web.Languages;

namespace Wrapped.Web.Imports;

/// <summary>How far an import has come, in the reader's words: what its page shows and what the server sends it while it runs.</summary>
public sealed record ImportProgress(int Percent, string Bytes, string Rows, string Rate, string Left, bool Over)
{
    public static ImportProgress Ended { get; } = new(100, "", "", "", "", Over: true);

    public static ImportProgress Of(ImportJob job, Instant now, IStringLocalizer<Words> words)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(words);
        if (job.StartedAt is not { } start)
            return new(0, words["Progress.Waiting"], "", "", "", Over: false);
        var (done, rows, seconds) = (Math.Min(job.Bytes.Value, job.TotalBytes), job.Rows.Value, Math.Max((now - start).TotalSeconds, 0.001));
        return new(
            job.TotalBytes == 0 ? 0 : (int)(100 * done / job.TotalBytes),
            words["Progress.Bytes", Amounts.Bytes(done), Amounts.Bytes(job.TotalBytes)],
            words.Count("Progress.Rows", rows),
            words.Count("Progress.Rate", (long)(rows / seconds)),
            TimeLeft(done, job.TotalBytes, seconds, words),
            Over: false);
    }

    // A guess from the first moments would jump about.
    private static string TimeLeft(long done, long total, double seconds, IStringLocalizer words)
    {
        if (done == 0 || seconds < 1)
            return words["Progress.Left.Unknown"];
        var left = (long)Math.Ceiling(seconds * (total - done) / done);
        return left < 90 ? words.Count("Progress.Left.Seconds", left) : words.Count("Progress.Left.Minutes", (left + 30) / 60);
    }

    /// <summary>As the value of a progress bar.</summary>
    public string Value => Percent.ToString(CultureInfo.InvariantCulture);
}
