using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Machine text: tags, script, templates, shortcodes, paths, codes and stray marks on a line of their own.</summary>
internal sealed class MarkupFilter() : LineFilter(LineKinds.Code | LineKinds.Field | LineKinds.OneWord | LineKinds.Hash | LineKinds.Marked)
{
    private const int MostCharacters = 400;
    private const int LeastText = 40;
    private const int LongestField = 23;

    private static readonly string[] Signs =
    [
        "function(", "function (", "document.", "window.", "var ", "});", "</", "/>", "{{", "}}", "<iframe", "<script", "<div", "<img", "<a href", "=\"http", "://cdn", "[caption", "[/caption",
        "[embed", "[video", "[gallery", "[pullquote", "[inject", "[button", "&nbsp;", "&amp;", "googletag", "adsbygoogle", ".push(", ".load(", "display:", "@media", "{\"", "\":\"", "=\"", "<!--", "-->", "%%",
    ];

    public override void Apply(in FilterContext context)
    {
        foreach (int i in context.LinesOf(Kinds))
        {
            ref Line line = ref context.Lines[i];
            if (!line.IsMarked && context.Text[line.Start] == '#' && TagLength(line.Of(context.Text)) is > 0 and var tag)
            {
                context.MarkSpan(line.Start, tag, BoilerplateCategories.Markup, "markup.tag", 0.9);
            }

            if (!line.IsMarked && ((line.Length == 1 && IsStray(context.Text[line.Start])) || IsInvisible(line.Of(context.Text))))
            {
                context.MarkLine(i, BoilerplateCategories.Markup, "markup.stray", 0.85);
            }

            if (line.IsMarked || line.EndsSentence)
            {
                continue;
            }

            ReadOnlySpan<char> text = line.Of(context.Text);
            if (((context.Lines.Kinds[i] & LineKinds.Code) != 0 && IsCode(text)) || IsIdentifier(text) || IsField(text) || IsPath(text))
            {
                context.MarkLine(i, BoilerplateCategories.Markup, "markup.code", 0.95);
            }
        }
    }

    // What is left where a page had links, lists of tags or nothing that is seen; stars and dashes are set between parts.
    private static bool IsStray(char c) => c is '.' or ',' or ';' or ':' or ')' or ']' or '}' or '|' or '/' or '\\' or '&' or '”';

    // As few as the framework looks for without a table, which it would have to compile when it is first used.
    private static bool HasBracket(ReadOnlySpan<char> text) => text.IndexOfAny('{', '}', '[') >= 0 || text.IndexOfAny('<', '>', '=') >= 0 || text.IndexOfAny(';', '\\') >= 0;

    private static bool IsBracket(char c) => c is '{' or '}' or '<' or '>' or '=' or ';' or '\\' or '[';

    /// <summary>Zero-width spaces and joiners, soft hyphens: nothing that is seen.</summary>
    private static bool IsInvisible(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Characters.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>At least two signs of a programming or markup language, or one in a line with little else, and no text.</summary>
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, MostCharacters)];
        if (!HasBracket(head))
        {
            return false;
        }

        int brackets = 0;
        foreach (char c in head)
        {
            brackets += IsBracket(c) ? 1 : 0;
        }

        int signs = 0;
        foreach (string sign in Signs)
        {
            signs += head.Contains(sign, StringComparison.Ordinal) ? 1 : 0;
        }

        return (signs >= 2 || (signs == 1 && (brackets * 12 >= head.Length || text[0] is '[' or '<' or '{'))) && !IsText(head);
    }

    /// <summary>"9 a.m.: &lt;a href="…"&gt;The ferry&lt;/a&gt; turns back before the pier": much of the line is words that stand outside the tags, and there is no code among them.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        if (!text.Contains("</", StringComparison.Ordinal))
        {
            return false;
        }

        int outside = 0, brackets = 0;
        bool isTag = false;
        foreach (char c in text)
        {
            isTag = c == '<' || (isTag && c != '>');
            outside += isTag ? 0 : 1;
            brackets += !isTag && c != '>' && IsBracket(c) ? 1 : 0;
        }

        return outside >= LeastText && brackets * LeastText <= outside && (2 * outside >= text.Length || text.Contains("</a>", StringComparison.Ordinal));
    }

    /// <summary>"#share# The pier …": a tag of the publishing system between two signs.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        int letters = text[1..].IndexOfAnyExceptInRange('a', 'z');
        return letters > 2 && text[letters + 1] == '#' ? letters + 2 : 0;
    }

    /// <summary>"/news/2031/05/the-pier.html": a link without its site.</summary>
    private static bool IsPath(ReadOnlySpan<char> text) => text[0] == '/' && text.Length > 12 && !text.Contains(' ') && text[1..].Count('/') >= 2;

    /// <summary>"media: 19281779": a field of the publishing system and the number in it.</summary>
    private static bool IsField(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, LongestField + 2)].IndexOf(": ", StringComparison.Ordinal);
        return colon > 1 && text.Length - colon >= 8 && text[..colon].IndexOfAnyExceptInRange('a', 'z') < 0 && text[(colon + 2)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>One word of letters mixed with digits: a code of the publishing system.</summary>
    private static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        if (text.Length is < 8 or > 200 || text.Contains(' '))
        {
            return false;
        }

        int digits = 0, letters = 0, changes = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Characters.IsAsciiLetterOrDigit(text[i]))
            {
                return false;
            }

            bool isDigit = char.IsAsciiDigit(text[i]);
            digits += isDigit ? 1 : 0;
            letters += isDigit ? 0 : 1;
            changes += i > 0 && isDigit != char.IsAsciiDigit(text[i - 1]) ? 1 : 0;
        }

        return digits >= 3 && letters >= 2 && changes >= 2;
    }
}
