using NewsText.Cleaning.Removals;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning;

/// <summary>
/// Carries what the scanner found over to the text that is left when whole lines were cut: nothing but offsets and the blank lines before a line
/// change. So the second round, which every text with residue has, need not scan.
/// </summary>
internal static class KeptLines
{
    // How far from the start and the end of a text filters ask for a line's place, but for the tails of press releases, which are asked about again wherever they are.
    private const int NearStart = 6, NearEnd = 8;

    private const LineTraits OfLine = LineTraits.EndsSentence | LineTraits.HasAt | LineTraits.HasHit | LineTraits.Prose;

    /// <summary>Makes <paramref name="evidence"/> that of <paramref name="rest"/>, as a scan would.</summary>
    /// <param name="rest">What the cuts left.</param>
    /// <param name="cuts">The cuts; none of them lies inside a line.</param>
    /// <param name="evidence">The evidence of the text that was cut.</param>
    public static void Carry(ReadOnlySpan<char> rest, CutList cuts, Evidence evidence)
    {
        CarryLines(rest, cuts.Cuts, evidence);
        CarryHits(cuts.Cuts, evidence);
    }

    private static void CarryLines(ReadOnlySpan<char> rest, ReadOnlySpan<Cut> cuts, Evidence evidence)
    {
        LineTable lines = evidence.Lines;
        int kept = 0, cut = 0, shift = 0, paragraphs = 0, behindLastCut = 0;
        bool isBehindCut = false, isParagraphCut = false;
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
            if (cut < cuts.Length && cuts[cut].Start <= line.Start)
            {
                isParagraphCut |= line.IsProse && paragraphs <= ArticleWords.MostParagraphs;
                continue;
            }

            bool isSettled = !isBehindCut && !line.IsMarked && !line.IsShielded && (kept == i || kept >= NearStart);
            if (isBehindCut)
            {
                behindLastCut = kept;
                lines[Math.Max(0, kept - 1)].Traits &= ~LineTraits.Settled;
            }

            line = new Line { Start = line.Start - shift, End = line.End - shift, Traits = line.Traits & (isBehindCut ? OfLine : OfLine | LineTraits.BlankBefore) };
            line.Traits |= isSettled ? LineTraits.Settled : 0;
            if (isBehindCut && kept > 0 && LineBreaks.Count(rest[lines[kept - 1].End..line.Start]) > 1)
            {
                line.Traits |= LineTraits.BlankBefore;
            }

            lines[kept] = line;
            lines.Kinds.Move(i, kept);
            evidence.Words.Facts.Move(i, kept);
            kept++;
            isBehindCut = false;
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

        if (isParagraphCut)
        {
            evidence.Article.Reset();
            Unsettle(lines);
        }
        else
        {
            evidence.Article.Keep(lines);
        }
    }

    // What lines have in common with the article's paragraphs is asked again.
    private static void Unsettle(LineTable lines)
    {
        foreach (ref Line line in lines.Lines)
        {
            line.Traits &= ~(LineTraits.Settled | LineTraits.Moved);
        }
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
                int start = hit.Start - shift;
                hits[kept++] = new RuleHit { Line = evidence.Lines.Find(start), Start = start, End = hit.End - shift, Phrase = hit.Phrase };
            }
        }

        evidence.TruncateHits(kept);
    }
}
