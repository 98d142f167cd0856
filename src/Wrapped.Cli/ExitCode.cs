namespace Wrapped.Cli;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Nothing usable in the input.</summary>
    public const int NothingUsable = 1;

    public const int WrongUsage = 2;

    /// <summary>The disk is full, a folder cannot be written, and the like.</summary>
    public const int WorldBroke = 3;
}
