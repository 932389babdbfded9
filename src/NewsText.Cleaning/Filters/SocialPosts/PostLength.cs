using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning.Filters;

/// <summary>
/// How long a post is in the medium's own measure, after the public twitter-text rules: a character counts one, or two where scripts are dense
/// (CJK, emoji), a link counts 23 whatever its length, and a picture's link nothing.
/// </summary>
internal static class PostLength
{
    /// <summary>What a post may measure today.</summary>
    public const int Limit = 280;

    /// <summary>What a post might measure before 26 September 2017, when the longer limit went on trial; it was everybody's from 8 November.</summary>
    public const int OldLimit = 140;

    // Scrapers drop and add a few characters: entities, doubled spaces, the mentions at a reply's head that are not counted.
    public const int Slack = 12;

    private const int LongestTag = 200;

    private const int LinkLength = 23;

    private static readonly DateOnly LimitRaised = new(2017, 9, 26);

    /// <summary>The limit on the day a post was written.</summary>
    public static int LimitOn(DateOnly? date) => date < LimitRaised ? OldLimit : Limit;

    /// <summary>The weighted length of a stretch of a post; stops counting behind <paramref name="enough"/>.</summary>
    public static int Measure(ReadOnlySpan<char> body, int enough)
    {
        int length = 0;
        for (int i = 0; i < body.Length && length <= enough;)
        {
            int plain = CountPlain(body[i..]);
            if (plain > 0)
            {
                length += plain;
                i += PassOverJoined(body, i + plain) + plain;
                continue;
            }

            char c = body[i];
            if (c is 'h' or 'p' or 't' && PostLinks.TryMeasure(body[i..], out int link, out bool isPicture))
            {
                length += isPicture ? 0 : LinkLength;
                i += link;
                continue;
            }

            if (c == '<' && body[i..Math.Min(body.Length, i + LongestTag)].IndexOf('>') is > 0 and var tag && body[i + 1] is 'a' or '/')
            {
                // A link's tag that was dumped with the text was never part of the post.
                i += tag + 1;
                continue;
            }

            if (c <= '\x7F')
            {
                length++;
                i++;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < body.Length && char.IsLowSurrogate(body[i + 1]))
            {
                length += IsModifier(c, body[i + 1]) ? 0 : 2;
                i += 2;
            }
            else
            {
                length += Weight(c);
                i++;
            }

            i += PassOverJoined(body, i);
        }

        return length;
    }

    // What a joiner ties to an emoji is part of the same picture.
    private static int PassOverJoined(ReadOnlySpan<char> body, int i) =>
        i >= body.Length || body[i] != '\u200D' ? 0 : i + 2 < body.Length && char.IsHighSurrogate(body[i + 1]) ? 3 : Math.Min(2, body.Length - i);

    /// <summary>How many characters come before the next one that may begin a link or a tag, or lies beyond ASCII; a few less than there are at the end.</summary>
    private static int CountPlain(ReadOnlySpan<char> body)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(body));
        int i = 0;
        for (; i + Vector128<ushort>.Count < body.Length; i += Vector128<ushort>.Count)
        {
            Vector128<ushort> own = Vector128.LoadUnsafe(ref source, (nuint)i), next = Vector128.LoadUnsafe(ref source, (nuint)(i + 1));
            Vector128<ushort> found = (Vector128.Equals(own, Vector128.Create((ushort)'h')) & Vector128.Equals(next, Vector128.Create((ushort)'t')))
                | (Vector128.Equals(own, Vector128.Create((ushort)'p')) & Vector128.Equals(next, Vector128.Create((ushort)'i')))
                | (Vector128.Equals(own, Vector128.Create((ushort)'t')) & Vector128.Equals(next, Vector128.Create((ushort)'.')))
                | Vector128.Equals(own, Vector128.Create((ushort)'<')) | Vector128.GreaterThan(own, Vector128.Create((ushort)'\x7F'));
            if (found != Vector128<ushort>.Zero)
            {
                return i + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }
        }

        return i;
    }

    private static int Weight(char c) => c switch
    {
        <= '\u10FF' => 1,
        >= '\uFE00' and <= '\uFE0F' => 0,
        >= '\u2000' and <= '\u200D' => 1,
        >= '\u2010' and <= '\u201F' => 1,
        >= '\u2032' and <= '\u2037' => 1,
        _ => 2,
    };

    // Skin tones, U+1F3FB to U+1F3FF.
    private static bool IsModifier(char high, char low) => high == '\uD83C' && low is >= '\uDFFB' and <= '\uDFFF';
}
