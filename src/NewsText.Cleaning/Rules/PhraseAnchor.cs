namespace NewsText.Cleaning;

/// <summary>Where in a line a rule's phrase must stand. Everywhere it must begin and end where words do, see <see cref="BoilerplateRule"/>.</summary>
public enum PhraseAnchor
{
    /// <summary>The phrase is the whole line; bullets, brackets and end marks around it are passed over.</summary>
    WholeLine,

    /// <summary>The line starts with the phrase; bullets and brackets before it are passed over. At least 3 characters; a phrase of just 3, or one whose gap comes behind 3, is found only where a space follows these.</summary>
    LineStart,

    /// <summary>The line ends with the phrase; end marks and brackets after it are passed over. At least 4 characters.</summary>
    LineEnd,

    /// <summary>The phrase stands anywhere in the line. At least 15 characters, or 4 when it ends with a colon.</summary>
    Inside,

    /// <summary>The phrase follows an opening bracket, <c>(</c> or <c>[</c>, anywhere in the line. At least 4 characters.</summary>
    Bracket,
}
