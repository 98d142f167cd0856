namespace Wrapped.Drawing.Unicode;

/// <summary>How a letter of a joined script meets its neighbours, in the order of the table.</summary>
internal enum JoiningType
{
    None,
    Right,
    Left,
    Dual,
    Causing,
    Transparent,
}
