namespace NewsText.Cleaning.Tool.Input;

/// <summary>An input cannot be read or used. The message names the file and the place.</summary>
internal sealed class InputException(string message) : Exception(message);
