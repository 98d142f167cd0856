namespace Wrapped.Cli;

/// <summary>The input holds nothing to work with; the message is the sentence that says so.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
