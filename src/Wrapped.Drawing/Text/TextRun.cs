using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>A stretch of a line in one font, one script and one direction; no font means that none has it.</summary>
internal sealed record TextRun(int Start, int End, OpenTypeFont? Font, Script Script, byte Level)
{
    public bool RightToLeft => (Level & 1) != 0;
}
