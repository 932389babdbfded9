namespace NewsText.Cleaning.Tool.Training;

/// <summary>The same shuffle in every run: training must give the same bytes for the same input.</summary>
internal sealed class Shuffle
{
    private ulong _state = 0x853C49E6748FEA9B;

    /// <summary>Fisher and Yates' shuffle, fed by xorshift64* (Vigna, 2016).</summary>
    public void Apply(Span<int> order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            int j = (int)((_state * 0x2545F4914F6CDD1D >> 33) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
