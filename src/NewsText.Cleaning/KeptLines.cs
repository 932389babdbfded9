using NewsText.Cleaning.Filters;
using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning;

/// <summary>
/// Carries what the scanner found over to the text that the cuts leave: of most lines nothing but offsets and the blank lines before them change, and only
/// those from which a span was cut are scanned again. So the second round, which every text with residue has, is short.
/// </summary>
internal static class KeptLines
{
    // How far from the start and the end of a text filters ask for a line's place, but for the tails of press releases, which are asked about again wherever they are.
    private const int NearStart = 6, NearEnd = 8;

    // Each may move all hits behind it; so the time stays linear. A text from which more spans were cut is scanned as a whole.
    private const int MostShortened = 64;

    private const LineTraits OfLine = LineTraits.EndsSentence | LineTraits.HasAt | LineTraits.HasHit | LineTraits.Prose;

    /// <summary>Makes <paramref name="evidence"/> that of <paramref name="rest"/>, as a scan would; false, and nothing of use in it, when the whole rest must be scanned.</summary>
    /// <param name="rest">What the cuts left.</param>
    /// <param name="cuts">The cuts.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="evidence">The evidence of the text that was cut.</param>
    /// <param name="part">A buffer for the evidence of single lines.</param>
    public static bool TryCarry(ReadOnlySpan<char> rest, CutList cuts, RuleMatcher rules, Evidence evidence, Evidence part)
    {
        if (cuts.HasLooseSpans)
        {
            return false;
        }

        CarryLines(rest, cuts.Cuts, evidence, out int shortened, out bool isArticleCut);
        CarryHits(cuts.Cuts, evidence);
        if (shortened > 0 && (shortened > MostShortened || !TryScanShortened(rest, rules, evidence, part, ref isArticleCut)))
        {
            return false;
        }

        if (isArticleCut)
        {
            // What lines have in common with the article's paragraphs is asked again.
            evidence.Article.Reset();
            evidence.Lines.Kinds.AskedOfAll = LineSieve.OfArticle;
        }
        else
        {
            evidence.Article.Keep(evidence.Lines);
        }

        return true;
    }

    // From some lines spans were cut: these are left to be scanned. And one of the paragraphs may have gone or changed whose words are the article's.
    private static void CarryLines(ReadOnlySpan<char> rest, ReadOnlySpan<Cut> cuts, Evidence evidence, out int shortened, out bool isArticleCut)
    {
        LineTable lines = evidence.Lines;
        int kept = 0, cut = 0, shift = 0, paragraphs = 0, behindLastCut = 0;
        bool isBehindCut = false, isBehindShortened = false;
        shortened = 0;
        isArticleCut = false;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            while (cut < cuts.Length && cuts[cut].End <= line.Start)
            {
                shift += cuts[cut].End - cuts[cut].Start;
                cut++;
                isBehindCut = true;
            }

            paragraphs += line.IsProse ? 1 : 0;
            if (cut < cuts.Length && cuts[cut].Start <= line.Start && cuts[cut].End >= line.End)
            {
                isArticleCut |= line.IsProse && paragraphs <= ArticleWords.MostParagraphs;
                continue;
            }

            int start = line.Start - shift;
            bool isShortened = cut < cuts.Length && cuts[cut].Start < line.End;
            while (cut < cuts.Length && cuts[cut].Start < line.End)
            {
                shift += cuts[cut].End - cuts[cut].Start;
                cut++;
            }

            if (isBehindCut | isShortened)
            {
                lines[Math.Max(0, kept - 1)].Traits &= ~LineTraits.Settled;
            }

            LineTraits traits = line.Traits & (isBehindCut ? OfLine : OfLine | LineTraits.BlankBefore);
            if (isBehindCut && kept > 0 && LineBreaks.Count(rest[lines[kept - 1].End..start]) > 1)
            {
                traits |= LineTraits.BlankBefore;
            }

            if (isShortened)
            {
                traits |= LineTraits.Shortened;
                shortened++;
                isArticleCut |= line.IsProse && paragraphs <= ArticleWords.MostParagraphs;
                evidence.Words.Facts.Forget(kept);
            }
            else
            {
                bool isSettled = !isBehindCut && !isBehindShortened && (kept == i || kept >= NearStart);
                traits |= line.IsMarked || line.IsShielded ? 0 : isSettled ? LineTraits.Kept | LineTraits.Settled : LineTraits.Kept;
                lines.Kinds.Move(i, kept);
                evidence.Words.Facts.Move(i, kept);
            }

            lines[kept] = new Line { Start = start, End = line.End - shift, Traits = traits };
            behindLastCut = isBehindCut ? kept : behindLastCut;
            isBehindShortened = isShortened;
            isBehindCut = false;
            kept++;
        }

        lines.Truncate(kept);
        if (cut < cuts.Length || isBehindCut)
        {
            behindLastCut = kept;
            lines[Math.Max(0, kept - 1)].Traits &= ~LineTraits.Settled;
        }

        for (int i = Math.Max(0, kept - NearEnd); i < behindLastCut; i++)
        {
            LineTraits traits = lines[i].Traits;
            lines[i].Traits = (traits & LineTraits.Settled) == 0 ? traits : (traits & ~LineTraits.Settled) | LineTraits.Moved;
        }
    }

    /// <summary>Scans the lines from which spans were cut; false when one of them is no longer one line.</summary>
    private static bool TryScanShortened(ReadOnlySpan<char> rest, RuleMatcher rules, Evidence evidence, Evidence part, ref bool isArticleCut)
    {
        LineTable lines = evidence.Lines;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if ((line.Traits & LineTraits.Shortened) == 0)
            {
                continue;
            }

            Scanner.Scan(line.Of(rest), rules, part);
            if (part.Lines.Count != 1)
            {
                return false;
            }

            Line found = part.Lines[0];
            lines[i] = new Line { Start = line.Start + found.Start, End = line.Start + found.End, Traits = (found.Traits & OfLine) | (line.Traits & LineTraits.BlankBefore) };
            LineSieve.SiftOwn(rest, lines, i);
            foreach (ref readonly RuleHit hit in part.Hits)
            {
                evidence.AddHit(hit with { Line = i, Start = line.Start + hit.Start, End = line.Start + hit.End });
            }

            isArticleCut |= found.IsProse;
        }

        return true;
    }

    private static void CarryHits(ReadOnlySpan<Cut> cuts, Evidence evidence)
    {
        // Hits stand in nearly the order of the text, so the steps back are few.
        int kept = 0, cut = 0, shift = 0;
        Span<RuleHit> hits = evidence.Hits;
        foreach (RuleHit hit in hits)
        {
            while (cut > 0 && cuts[cut - 1].End > hit.Start)
            {
                cut--;
                shift -= cuts[cut].End - cuts[cut].Start;
            }

            while (cut < cuts.Length && cuts[cut].End <= hit.Start)
            {
                shift += cuts[cut].End - cuts[cut].Start;
                cut++;
            }

            if (cut == cuts.Length || cuts[cut].Start > hit.Start)
            {
                int start = hit.Start - shift, line = evidence.Lines.Find(start);
                hits[kept] = new RuleHit { Line = line, Start = start, End = hit.End - shift, Phrase = hit.Phrase };
                kept += (evidence.Lines[line].Traits & LineTraits.Shortened) == 0 ? 1 : 0;
            }
        }

        evidence.TruncateHits(kept);
    }
}
