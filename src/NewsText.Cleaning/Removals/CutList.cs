namespace NewsText.Cleaning.Removals;

/// <summary>Sorted cuts that do not overlap. A buffer that is filled again for every text.</summary>
internal sealed class CutList
{
    private Cut[] _cuts = new Cut[32];

    public int Count { get; private set; }

    /// <summary>How many characters the cuts take out.</summary>
    public int Length { get; private set; }

    /// <summary>Whether a cut neither takes whole lines nor lies inside one.</summary>
    public bool HasLooseSpans { get; set; }

    public ReadOnlySpan<Cut> Cuts => new(_cuts, 0, Count);

    public void Add(Cut cut)
    {
        if (cut.End <= cut.Start)
        {
            return;
        }

        if (Count == _cuts.Length)
        {
            Array.Resize(ref _cuts, _cuts.Length * 2);
        }

        _cuts[Count++] = cut;
        Length += cut.End - cut.Start;
    }

    public void Clear()
    {
        new Span<Cut>(_cuts, 0, Count).Clear();
        Count = 0;
        Length = 0;
        HasLooseSpans = false;
        if (_cuts.Length > 4096)
        {
            _cuts = new Cut[32];
        }
    }

    /// <summary>
    /// Adds to <paramref name="merged"/> these cuts and those of <paramref name="later"/>, which were made on the text that these cuts left:
    /// their offsets are moved to the original, and one that spans an older cut is split there.
    /// </summary>
    public void MergeInto(CutList merged, CutList later)
    {
        int shift = 0, older = 0;
        foreach (Cut cut in later.Cuts)
        {
            int start = cut.Start;
            while (true)
            {
                // Older cuts up to the start come first; one that lies inside splits the newer cut.
                while (older < Count && _cuts[older].Start - shift <= start)
                {
                    merged.Add(_cuts[older]);
                    shift += _cuts[older].End - _cuts[older].Start;
                    older++;
                }

                if (older < Count && _cuts[older].Start - shift < cut.End)
                {
                    int split = _cuts[older].Start - shift;
                    merged.Add(cut with { Start = start + shift, End = split + shift });
                    start = split;
                    continue;
                }

                merged.Add(cut with { Start = start + shift, End = cut.End + shift });
                break;
            }
        }

        while (older < Count)
        {
            merged.Add(_cuts[older++]);
        }
    }
}
