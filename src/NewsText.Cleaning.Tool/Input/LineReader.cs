using System.Text;

namespace NewsText.Cleaning.Tool.Input;

/// <summary>Reads a stream line by line as bytes, in a buffer as large as the longest line.</summary>
internal sealed class LineReader(Stream stream, string name)
{
    // A line must fit into memory several times over: as bytes, as text, and cleaned.
    private const int LargestLine = 1 << 29;

    private byte[] _buffer = new byte[1 << 17];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>What error messages call the stream.</summary>
    public string Name => name;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Reads the next line, without its line feed. The span is valid until the next call.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="InputException">The stream cannot be read, or a line is too long.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        int searched = _start;
        while (true)
        {
            int length = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(searched + length, searched + length + 1);
                return true;
            }

            if (_isAtEnd)
            {
                bool isLeft = _end > _start;
                line = isLeft ? Take(_end, _end) : default;
                return isLeft;
            }

            searched = _end - _start;
            Fill();
        }
    }

    private ReadOnlySpan<byte> Take(int end, int next)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, end - _start);
        _start = next;
        Number++;
        return Number == 1 && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
    }

    // Afterwards the unread bytes stand at the buffer's start.
    private void Fill()
    {
        int kept = _end - _start;
        if (kept > LargestLine)
        {
            throw new InputException($"{name}({Number + 1}): the line has more than {LargestLine} bytes");
        }

        byte[] target = kept > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, kept).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, kept);
        try
        {
            int count = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += count;
            _isAtEnd = count == 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new InputException($"{name}: {e.Message}");
        }
    }
}
