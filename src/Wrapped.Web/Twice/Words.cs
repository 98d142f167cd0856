namespace Wrapped.Web.Twice;

/// <summary>What this room says: Words.resx and Words.fr.resx beside this file.</summary>
public sealed class Words;
