using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// The features of one line: its words, its shape, where it stands, what stands around it. Every feature is a hash value; training takes them all
/// at once, cleaning the same groups step by step, so they cannot disagree.
/// </summary>
internal static class LineFeatures
{
    public static void Extract(
        ReadOnlySpan<char> text, LineTable lines, WordTable words, int index, ArticleWords article, FeatureGroups groups, ref FeatureBuffer features)
    {
        OwnFeatures.Add(text, lines, words, index, groups, ref features);
        PlaceFeatures.Add(text, lines, words, index, groups, ref features);
        if ((groups & FeatureGroups.Article) != 0)
        {
            ArticleFeatures.AddShared(text, lines, words, index, article, ref features);
            ArticleFeatures.AddLines(text, lines, index, article, ref features);
        }
    }
}
