using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Copyright notices by their sign: "© 2031 Harbour Herald", "(c) 2031 Harbour Herald. Used with permission." Phrases such as "All rights reserved" are rules.</summary>
internal sealed class CopyrightFilter() : LineFilter(LineKinds.Copyright)
{
    public const int Longest = 300;

    private const string Word = "Copyright";

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (context.Text[line.Start] is '©' or '(' or 'C' or 'c' && !line.IsMarked && line.Length <= Longest && IsNotice(line.Of(context.Text)))
            {
                context.MarkLine(i, BoilerplateCategories.Disclaimer, "copyright.sign", 0.95);
            }
        }
    }

    /// <summary>The sign, and a year or a name behind it.</summary>
    private static bool IsNotice(ReadOnlySpan<char> text)
    {
        if (text[0] == '©')
        {
            return text.Length > 4;
        }

        if (Characters.StartsWithInAnyCase(text, Word))
        {
            ReadOnlySpan<char> rest = text[Word.Length..].TrimStart(" :");
            return rest.Length > 2 && (EndsWithYear(rest) || rest[0] is '©' or '1' or '2' || Characters.StartsWithInAnyCase(rest, "(c)") || Characters.StartsWithInAnyCase(rest, "by "));
        }

        return Characters.StartsWithInAnyCase(text, "(c) ") && text.Length > 8 && text[4] is '1' or '2' && char.IsAsciiDigit(text[7]);
    }

    /// <summary>"Copyright Harbour Media 2031", and not "Copyright law since 1911".</summary>
    private static bool EndsWithYear(ReadOnlySpan<char> rest) =>
        rest.Length is > 6 and < 60 && rest[^5] == ' ' && rest[^4] is '1' or '2' && rest[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && char.IsUpper(rest[0]) && char.IsUpper(rest[rest[..^5].LastIndexOf(' ') + 1]);
}
