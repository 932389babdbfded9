using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Text;

/// <summary>Character classes and foldings that every part of the library shares. Nothing here depends on a culture.</summary>
internal static class Characters
{
    /// <summary>White space at the edge of a line: Unicode's, and the zero-width characters that scrapers leave behind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\x7F' && IsWideSpace(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiLetterOrDigit(char c) => (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10;

    public static bool IsWordCharacter(char c) => IsAsciiLetterOrDigit(c) || (c > '\x7F' && char.IsLetterOrDigit(c));

    /// <summary>Letters of Thai, Lao, Burmese and Khmer, kana and Chinese characters: no space says where a word ends. (Those of two code units count as no word.)</summary>
    public static bool IsWrittenWithoutSpaces(char c) => c >= '\u0E00' && c is <= '\u0EFF' or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3005' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

    /// <summary>Bullets, arrows, stars and brackets that scrapers and editors put before a line; not quotation marks, which say that somebody speaks.</summary>
    public static bool IsDecoration(char c) => c switch
    {
        '-' or '*' or '#' or '|' or '>' or '<' or '[' or '(' or '{' or '+' or '=' or '~' or '_' or '/' or '\\' or ':' or '.' or ',' or ';' => true,
        ']' or ')' or '}' or '!' => true,
        <= '\x7F' => IsSpace(c),
        '–' or '—' or '•' or '·' or '»' or '«' or '›' or '‹' or '…' or '×' => true,
        >= '\u2190' and <= '\u2BFF' => true, // arrows, geometric shapes, dingbats
        _ => IsWideSpace(c),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    /// <summary>Where the last character stands that may end a sentence, in other scripts than Latin any; -1 when there is none.</summary>
    public static int LastIndexOfPossibleEnd(ReadOnlySpan<char> text) => Math.Max(text.LastIndexOfAny('.', '!', '?'), text.LastIndexOfAnyInRange('\u0600', '\uFFFF'));

    /// <summary>
    /// Closing quotation marks and brackets, which may follow a sentence's end, and what a wrong encoding makes of the curly marks: Windows-1252 read as Latin-1 (U+0092,
    /// U+0094), UTF-8 read as Windows-1252 ("â€" and a control character), and the mark for what could not be read.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '“' or '›' or '」' or '』' or '）' or '\x92' or '\x94' or '\x9D' or '\uFFFD' or 'â' or '€';

    /// <summary>Double quotation marks of English, and what a wrong encoding makes of the curly ones, see <see cref="IsCloser"/>.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '\x93' or '\x94' or '\uFFFD';

    public static bool IsOpeningQuote(char c) => c is '"' or '\'' or '“' or '‘' or '„' or '«' or '‚' or '»' or '‹' or '「' or '『';

    /// <summary>Whether a stretch in small letters stands in the text, without regard to the case of letters of ASCII and Latin-1. The framework's search is slower, and loads what is known of cultures.</summary>
    public static bool ContainsInAnyCase(ReadOnlySpan<char> text, string stretch)
    {
        char first = stretch[0], capital = Capital(first);
        for (int last = text.Length - stretch.Length, at = 0; at <= last; at++)
        {
            int next = text[at..(last + 1)].IndexOfAny(first, capital);
            if (next < 0)
            {
                return false;
            }

            at += next;
            int matched = 1;
            while (matched < stretch.Length && (text[at + matched] == stretch[matched] || text[at + matched] == Capital(stretch[matched])))
            {
                matched++;
            }

            if (matched == stretch.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two stretches are the same but for the case of letters of ASCII and Latin-1.</summary>
    public static bool EqualsInAnyCase(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        if (text.Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != other[i] && Capital(text[i]) != Capital(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a stretch stands for the last time, as <see cref="EqualsInAnyCase"/> compares; -1 when it does not.</summary>
    public static int LastIndexInAnyCase(ReadOnlySpan<char> text, string stretch)
    {
        int at = text.Length - stretch.Length;
        while (at >= 0 && !EqualsInAnyCase(text.Slice(at, stretch.Length), stretch))
        {
            at--;
        }

        return Math.Max(at, -1);
    }

    /// <inheritdoc cref="EqualsInAnyCase"/>
    public static bool StartsWithInAnyCase(ReadOnlySpan<char> text, ReadOnlySpan<char> start) => text.Length >= start.Length && EqualsInAnyCase(text[..start.Length], start);

    /// <inheritdoc cref="EqualsInAnyCase"/>
    public static bool EndsWithInAnyCase(ReadOnlySpan<char> text, ReadOnlySpan<char> end) => text.Length >= end.Length && EqualsInAnyCase(text[^end.Length..], end);

    private static char Capital(char c) => c is (>= 'a' and <= 'z') or (>= 'à' and <= 'þ') ? (char)(c & ~0x20) : c;

    /// <summary>One comparison form: lower case, straight quotation marks, hyphens for dashes, a plain space for the unbreakable one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Normalize(char c)
    {
        if (c <= '\x7F')
        {
            return (uint)(c - 'A') < 26 ? (char)(c | 0x20) : c;
        }

        return NormalizeWide(c);
    }

    /// <summary>How many characters are white space.</summary>
    public static int CountSpace(ReadOnlySpan<char> text)
    {
        int count = 0, i = 0;
        ReadOnlySpan<ushort> source = MemoryMarshal.Cast<char, ushort>(text);
        for (; i <= source.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
        {
            Vector256<ushort> block = Vector256.Create(source.Slice(i, Vector256<ushort>.Count));
            if (Vector256.LessThanAll(block, Vector256.Create((ushort)'\x7F')))
            {
                count += BitOperations.PopCount(Vector256.LessThanOrEqual(block, Vector256.Create((ushort)' ')).ExtractMostSignificantBits());
            }
            else
            {
                count += CountSpaceOneByOne(text.Slice(i, Vector256<ushort>.Count));
            }
        }

        return count + CountSpaceOneByOne(text[i..]);
    }

    private static int CountSpaceOneByOne(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += IsSpace(c) ? 1 : 0;
        }

        return count;
    }

    private static char NormalizeWide(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2013' or '\u2014' or '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        _ => CaseFolding.Fold(c),
    };

    /// <summary>Every character that <see cref="Normalize"/> turns into the normal form <paramref name="normal"/>; at most eight.</summary>
    public static ReadOnlySpan<char> Variants(char normal, Span<char> buffer)
    {
        int count = 0;
        buffer[count++] = normal;
        switch (normal)
        {
            case '\'':
                buffer[count++] = '\u2018';
                buffer[count++] = '\u2019';
                buffer[count++] = '\u02BC';
                break;
            case '"':
                buffer[count++] = '\u201C';
                buffer[count++] = '\u201D';
                break;
            case '-':
                buffer[count++] = '\u2013';
                buffer[count++] = '\u2014';
                buffer[count++] = '\u2010';
                buffer[count++] = '\u2011';
                break;
            case ' ':
                buffer[count++] = '\u00A0';
                buffer[count++] = '\u2009';
                buffer[count++] = '\u202F';
                break;
            case <= '\x7F':
                if (normal is >= 'a' and <= 'z')
                {
                    buffer[count++] = (char)(normal & ~0x20);
                }

                break;
            default:
                count += CaseFolding.Others(normal, buffer[count..]);

                break;
        }

        return buffer[..count];
    }

    private static bool IsWideSpace(char c) => c switch
    {
        '\u007F' or '\u0085' or '\u00A0' or '\u00AD' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u2060' or '\u3000' or '\uFEFF' => true,
        >= '\u2000' and <= '\u200F' => true,
        _ => false,
    };
}
