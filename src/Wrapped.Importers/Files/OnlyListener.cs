using Wrapped.Imports;

namespace Wrapped.Importers.Files;

/// <summary>Whose rows those of a server are: whoever uploads them may take their own and nobody else's, and nothing in them says who that is.</summary>
internal sealed class OnlyListener(string file)
{
    private string? _known;

    /// <summary>Meets the listener of another row.</summary>
    /// <exception cref="ExportRefusedException">It is the second one.</exception>
    public void Meet(string? listener)
    {
        if (listener is null || listener == _known)
            return;
        _known = _known is null ? listener : throw new ExportRefusedException(ExportRefusal.SeveralListeners, file);
    }
}
