using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Rules;

/// <summary>What the scanner found in one text: its lines and the confirmed phrases. A buffer that is filled again for every text.</summary>
internal sealed class Evidence
{
    private RuleHit[] _hits = new RuleHit[64];
    private int _hitCount;

    public LineTable Lines { get; } = new();

    public Landmarks Landmarks { get; } = new();

    public WordTable Words { get; } = new();

    public ArticleWords Article { get; } = new();

    public Span<RuleHit> Hits => new(_hits, 0, _hitCount);

    public void AddHit(in RuleHit hit)
    {
        if (_hitCount == _hits.Length)
        {
            Array.Resize(ref _hits, _hits.Length * 2);
        }

        // The first hit names a line, so their order must not depend on where the scanner's blocks fall. They come nearly in order: the steps back are few.
        int at = _hitCount++;
        for (; at > 0 && hit.IsBefore(_hits[at - 1]); at--)
        {
            _hits[at] = _hits[at - 1];
        }

        _hits[at] = hit;
    }

    /// <summary>Keeps the first hits only.</summary>
    public void TruncateHits(int count) => _hitCount = count;

    /// <summary>Gets ready for a text of this length.</summary>
    public void Reset(int textLength)
    {
        Lines.Reset(textLength);
        Landmarks.Reset();
        _hitCount = 0;
    }

    /// <summary>Drops what is too large to be kept for the next text.</summary>
    public void Shrink()
    {
        Lines.Shrink();
        if (_hits.Length > 4096)
        {
            _hits = new RuleHit[64];
        }
    }
}
