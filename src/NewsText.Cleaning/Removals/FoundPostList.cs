using System.Runtime.InteropServices;

namespace NewsText.Cleaning.Removals;

/// <summary>The posts of one text, in its order, without overlaps. A buffer that is filled again for every text.</summary>
internal sealed class FoundPostList
{
    private FoundPost[] _posts = new FoundPost[16];

    public int Count { get; private set; }

    public Span<FoundPost> Posts => new(_posts, 0, Count);

    public void Add(in FoundPost post)
    {
        if (Count == _posts.Length)
        {
            Array.Resize(ref _posts, _posts.Length * 2);
        }

        _posts[Count++] = post;
    }

    public void RemoveLast() => Count--;

    public void Clear()
    {
        Count = 0;
        if (_posts.Length > 4096)
        {
            _posts = new FoundPost[16];
        }
    }

    /// <summary>Adds posts that were found in what <paramref name="cuts"/> left, moved to the offsets of the original. A post that is known already is left out.</summary>
    public void AddLater(FoundPostList later, CutList cuts)
    {
        int known = Count, cut = 0, shift = 0;
        foreach (ref FoundPost post in later.Posts)
        {
            // The cuts up to a post's start are passed once; those inside it are looked up from there.
            while (cut < cuts.Count && cuts.Cuts[cut].Start - shift <= post.Start)
            {
                shift += cuts.Cuts[cut].End - cuts.Cuts[cut].Start;
                cut++;
            }

            FoundPost moved = post;
            var map = new OffsetMap(cuts.Cuts, cut, shift);
            moved.Start = map.Start(post.Start);
            moved.End = map.End(post.End);
            moved.BodyStart = map.Start(post.BodyStart);
            moved.BodyEnd = post.BodyEnd == post.BodyStart ? moved.BodyStart : map.End(post.BodyEnd);
            moved.NameStart = map.Start(post.NameStart);
            moved.NameEnd = post.NameEnd == post.NameStart ? moved.NameStart : map.End(post.NameEnd);
            moved.HandleStart = map.Start(post.HandleStart);
            moved.HandleEnd = post.HandleEnd == post.HandleStart ? moved.HandleStart : map.End(post.HandleEnd);
            moved.DateStart = map.Start(post.DateStart);
            moved.DateEnd = post.DateEnd == post.DateStart ? moved.DateStart : map.End(post.DateEnd);
            if (!Overlaps(known, moved))
            {
                Add(moved);
            }
        }

        if (known > 0 && Count > known)
        {
            Posts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        }
    }

    private bool Overlaps(int known, in FoundPost post)
    {
        int low = 0, high = known;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_posts[middle].End > post.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < known && _posts[low].Start < post.End;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly ref struct OffsetMap(ReadOnlySpan<Cut> cuts, int first, int shift)
    {
        private readonly ReadOnlySpan<Cut> _cuts = cuts;

        public int Start(int offset)
        {
            int moved = shift;
            for (int i = first; i < _cuts.Length && _cuts[i].Start - moved <= offset; i++)
            {
                moved += _cuts[i].End - _cuts[i].Start;
            }

            return offset + moved;
        }

        // The end is behind the last character, not before the cut that may follow it.
        public int End(int offset) => Start(offset - 1) + 1;
    }
}
