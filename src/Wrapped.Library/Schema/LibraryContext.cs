using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Schema;

/// <summary>The tables of a library. Every key starts with the listener.</summary>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<ListenerRow> Listeners => Set<ListenerRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<ImportFileRow> ImportFiles => Set<ImportFileRow>();

    public DbSet<RefusalRow> Refusals => Set<RefusalRow>();

    public DbSet<ArtistRow> Artists => Set<ArtistRow>();

    public DbSet<TrackRow> Tracks => Set<TrackRow>();

    public DbSet<RecordingRow> Recordings => Set<RecordingRow>();

    public DbSet<ContextRow> Contexts => Set<ContextRow>();

    public DbSet<PlayRow> Plays => Set<PlayRow>();

    public DbSet<TellingRow> Tellings => Set<TellingRow>();

    public DbSet<ApartRow> Apart => Set<ApartRow>();

    public DbSet<SaidRow> Said => Set<SaidRow>();

    public DbSet<LifetimeCountRow> LifetimeCounts => Set<LifetimeCountRow>();

    public DbSet<StayRow> Stays => Set<StayRow>();

    public DbSet<RecapRow> Recaps => Set<RecapRow>();

    public DbSet<RuleRow> Rules => Set<RuleRow>();

    public DbSet<OwnGenresRow> OwnGenres => Set<OwnGenresRow>();

    public DbSet<ExportGenreRow> ExportGenres => Set<ExportGenreRow>();

    public DbSet<HostTableRow> HostTables => Set<HostTableRow>();

    public DbSet<HostGenresRow> HostGenres => Set<HostGenresRow>();

    /// <summary>Options for the library that <paramref name="connectionString"/> names.</summary>
    public static DbContextOptions<LibraryContext> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<LibraryContext>()
            .UseSqlite(connectionString)
            .AddInterceptors(new ConnectionSettings())
            .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    internal Statement Prepare(string sql) => new((SqliteConnection)Database.GetDbConnection(), sql);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<ListenerRow>(listener =>
        {
            listener.ToTable("Listener").Property(l => l.Id).ValueGeneratedNever();
            listener.HasIndex(l => l.Name).IsUnique();
            listener.Property(l => l.CountsTwice).HasDefaultValue(false);
        });
        modelBuilder.Entity<ImportRow>(import =>
        {
            import.ToTable("Import").HasKey(i => new { i.ListenerId, i.Id });
            import.Property(i => i.Sources).HasDefaultValue(0L);
            import.Property(i => i.AnyAlike).HasDefaultValue(true);
            import.Property(i => i.Attempts).HasDefaultValue(0);
            import.HasOne<ListenerRow>().WithMany().HasForeignKey(i => i.ListenerId);
        });
        modelBuilder.Entity<ImportFileRow>(file =>
        {
            file.ToTable("ImportFile").HasKey(f => new { f.ListenerId, f.ImportId, f.Id });
            file.HasOne<ImportRow>().WithMany().HasForeignKey(f => new { f.ListenerId, f.ImportId });
        });
        modelBuilder.Entity<RefusalRow>(refusal =>
        {
            refusal.ToTable("Refusal").HasKey(r => new { r.ListenerId, r.ImportId, r.Ordinal });
            refusal.HasOne<ImportRow>().WithMany().HasForeignKey(r => new { r.ListenerId, r.ImportId });
        });
        modelBuilder.Entity<SaidRow>(said =>
        {
            said.ToTable("Said").HasKey(s => new { s.ListenerId, s.ImportId, s.Id });
            said.HasOne<ImportRow>().WithMany().HasForeignKey(s => new { s.ListenerId, s.ImportId });
        });
        modelBuilder.Entity<LifetimeCountRow>(count =>
        {
            count.ToTable("LifetimeCount").HasKey(c => new { c.ListenerId, c.ImportId, c.Id });
            count.HasOne<ImportRow>().WithMany().HasForeignKey(c => new { c.ListenerId, c.ImportId });
        });
        modelBuilder.Entity<StayRow>(stay =>
        {
            stay.ToTable("Stay").HasKey(s => new { s.ListenerId, s.FirstDay });
            stay.HasOne<ListenerRow>().WithMany().HasForeignKey(s => s.ListenerId);
        });
        modelBuilder.Entity<TellingRow>().ToTable("Telling").HasKey(t => new { t.ListenerId, t.StartedAt, t.TrackId, t.Ordinal });
        modelBuilder.Entity<ApartRow>(apart =>
        {
            apart.ToTable("Apart").HasKey(a => new { a.ListenerId, a.Source, a.StatedAt, a.TrackId, a.Repeat });
            apart.HasOne<ListenerRow>().WithMany().HasForeignKey(a => a.ListenerId);
        });
        modelBuilder.Entity<RecapRow>(recap =>
        {
            recap.ToTable("Recap").HasKey(r => new { r.ListenerId, r.Key });
            recap.HasOne<ListenerRow>().WithMany().HasForeignKey(r => r.ListenerId);
        });
        modelBuilder.Entity<RuleRow>(rule =>
        {
            rule.ToTable("Rule").HasKey(r => new { r.ListenerId, r.Line });
            rule.HasOne<ListenerRow>().WithMany().HasForeignKey(r => r.ListenerId);
        });
        modelBuilder.Entity<OwnGenresRow>(own =>
        {
            own.ToTable("OwnGenres").HasKey(o => new { o.ListenerId, o.Key });
            own.HasOne<ListenerRow>().WithMany().HasForeignKey(o => o.ListenerId);
        });
        modelBuilder.Entity<ExportGenreRow>(genre =>
        {
            genre.ToTable("ExportGenre").HasKey(g => new { g.ListenerId, g.ImportId, g.Artist, g.Genre });
            genre.HasOne<ImportRow>().WithMany().HasForeignKey(g => new { g.ListenerId, g.ImportId });
        });
        modelBuilder.Entity<HostTableRow>().ToTable("HostTable").HasKey(h => h.Edition);
        modelBuilder.Entity<HostTableRow>().Property(h => h.Edition).ValueGeneratedNever();
        modelBuilder.Entity<HostGenresRow>().ToTable("HostGenres").HasKey(h => new { h.Edition, h.Key });
        modelBuilder.Entity<ArtistRow>().ToTable("Artist").HasKey(a => new { a.ListenerId, a.Id });
        modelBuilder.Entity<TrackRow>(track =>
        {
            track.ToTable("Track").HasKey(t => new { t.ListenerId, t.Id });
            track.Property(t => t.SongId).HasDefaultValue(0L);
            track.Property(t => t.PerformerId).HasDefaultValue(0L);
            track.Property(t => t.AlbumId).HasDefaultValue(0L);
        });
        modelBuilder.Entity<RecordingRow>().ToTable("Recording").HasKey(r => new { r.ListenerId, r.Id });
        modelBuilder.Entity<ContextRow>().ToTable("Context").HasKey(c => new { c.ListenerId, c.Id });

        // No foreign keys: five look-ups for each of half a million plays would cost more than storing them.
        modelBuilder.Entity<PlayRow>(play =>
        {
            play.ToTable("Play").HasKey(p => new { p.ListenerId, p.StartedAt, p.TrackId, p.Ordinal });
            play.Property(p => p.Estimated).HasDefaultValue(false);
        });
    }
}
