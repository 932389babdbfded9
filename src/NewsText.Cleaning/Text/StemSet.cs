namespace NewsText.Cleaning.Text;

/// <summary>
/// A few short stretches of letters that are looked for all at once, without regard to the case of ASCII letters: one bit for each of their characters (the
/// shift-and method; Baeza-Yates and Gonnet, CACM 35, 1992). The time does not grow with their number.
/// </summary>
internal sealed class StemSet
{
    private const int AsciiCount = 128;

    // Which characters of the stems are this one.
    private readonly ulong[] _places = new ulong[AsciiCount];
    private readonly ulong _starts;
    private readonly ulong _ends;

    /// <param name="stems">ASCII, in small letters; at most 64 characters together.</param>
    /// <exception cref="ArgumentException">There are more characters than bits.</exception>
    public StemSet(params string[] stems)
    {
        int place = 0;
        foreach (string stem in stems)
        {
            if (place + stem.Length > 64)
            {
                throw new ArgumentException("The stems have more than 64 characters together.", nameof(stems));
            }

            _starts |= 1UL << place;
            foreach (char c in stem)
            {
                _places[c] |= 1UL << place;
                _places[char.ToUpperInvariant(c)] |= 1UL << place;
                place++;
            }

            _ends |= 1UL << (place - 1);
        }
    }

    /// <summary>Whether one of the stems stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        ulong[] places = _places;
        ulong state = 0;
        foreach (char c in text)
        {
            state = ((state << 1) | _starts) & ((uint)c < (uint)places.Length ? places[c] : 0);
            if ((state & _ends) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
