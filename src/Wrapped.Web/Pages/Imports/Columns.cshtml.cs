using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wrapped.Importers.OwnTables;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Web.Imports;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Pages.Imports;

/// <summary>What the columns of a table are that nobody knows: chosen, looked at, and then read as an import of its own.</summary>
public sealed class ColumnsModel(PlayLibrary library, KeptTables tables, PendingImports pending) : PageModel
{
    private KeptFile _table = null!;

    public ImportReport Report { get; private set; } = null!;

    public TableLook Look { get; private set; } = null!;

    public ColumnGuess Guess { get; private set; } = null!;

    public TypedMap Typed { get; private set; } = new();

    /// <summary>Null where <see cref="Why"/> says why there is none.</summary>
    public ColumnMap? Map { get; private set; }

    public TablePreview? Preview { get; private set; }

    /// <summary>The words that say why nothing can be read.</summary>
    public string? Why { get; private set; }

    /// <summary>The presets for tables with these columns, and which was asked for.</summary>
    public IReadOnlyList<string> Presets { get; private set; } = [];

    public string? Preset { get; private set; }

    /// <summary>The forms to choose from, those that the times speak for first.</summary>
    public IEnumerable<TimeForm> Forms => new[] { Guess.Form, Guess.OrElse, Map?.Form }.OfType<TimeForm>().Concat(TypedMap.Forms).Distinct();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var (listener, id) = (HttpContext.Owner(), (long)context.HandlerArguments["id"]!);
        if (await library.FindImportAsync(listener.Id, id, HttpContext.RequestAborted) is not { } report || tables.Find(listener.Id, id) is not { } table)
        {
            context.Result = NotFound();
            return;
        }
        (Report, _table) = (report, table);
        await using (var file = Open())
        {
            if (TableLook.Of(file) is not { } look)
            {
                context.Result = NotFound();
                return;
            }
            Look = look;
        }
        Guess = Look.Guess();
        Presets = [.. MapPresets.All.Where(preset => preset.Value.Columns.All(column => Look.PlaceOf(column) is not null)
            && preset.Value.Columns.All(column => column.Name is null) != Look.HasHead).Select(preset => preset.Key)];
        await next();
    }

    public Task OnGetAsync(long id, string? preset)
    {
        Preset = Presets.FirstOrDefault(known => known == preset);
        return LookAsync(TypedMap.Of(Preset is null ? Guess : ColumnGuess.Of(MapPresets.All[Preset]), Look));
    }

    public async Task<IActionResult> OnPostAsync(long id, TypedMap typed)
    {
        await LookAsync(typed);
        return Page();
    }

    public async Task<IActionResult> OnPostReadAsync(long id, TypedMap typed)
    {
        await LookAsync(typed);
        if (Map is null || Why is not null)
            return Page();
        var next = await library.ReserveAsync(Report.Listener, Report.FileName, Report.Bytes, CancellationToken.None);
        if (!tables.Give(Report.Listener, id, next.Id, Map))
        {
            await library.UndoAsync(Report.Listener, next.Id, CancellationToken.None);
            return NotFound();
        }
        await library.UndoAsync(Report.Listener, id, CancellationToken.None);
        pending.Add(next);
        return RedirectToPage("/Imports/Import", new { id = next.Id });
    }

    private async Task LookAsync(TypedMap typed)
    {
        Typed = typed;
        (Map, var why) = typed.Read(Look);
        Why = Map is null ? why : null;
        if (Map is null)
            return;
        try
        {
            await using var file = Open();
            Preview = await TablePreview.OfAsync(file, Report.FileName, Map, HttpContext.Owner().Zones, ct: HttpContext.RequestAborted);
            Why = Preview.Tally.Stored == 0 ? "Columns.Nothing" : null;
        }
        catch (ExportRefusedException)
        {
            Why = "Columns.Nothing";
        }
    }

    private FileStream Open() => new(_table.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
}
