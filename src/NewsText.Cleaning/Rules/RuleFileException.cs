namespace NewsText.Cleaning;

/// <summary>A rule file cannot be used. Lists all that is wrong with it, not only the first fault; the examples of a rule that has another fault are not run.</summary>
public sealed class RuleFileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="errors">One message a fault: <c>file(line): what is wrong</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is null.</exception>
    public RuleFileException(IReadOnlyList<string> errors)
        : base(string.Join(Environment.NewLine, errors ?? throw new ArgumentNullException(nameof(errors))))
    {
        Errors = errors;
    }

    /// <summary>The faults in the order of the file, each with the file's name and the line.</summary>
    public IReadOnlyList<string> Errors { get; }
}
