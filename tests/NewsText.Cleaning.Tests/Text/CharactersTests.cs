using System.Text.RegularExpressions;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Tests.Text;

public sealed class CharactersTests
{
    private static IEnumerable<char> Everything => Enumerable.Range(0, 0x10000).Select(code => (char)code);

    [Fact]
    public void NormalFormsAreFinal() =>
        Assert.Empty(Everything.Where(c => Characters.Normalize(Characters.Normalize(c)) != Characters.Normalize(c)));

    /// <summary>Else a phrase would be found in the middle of a line and missed at its start, where the tables hold only the variants.</summary>
    [Fact]
    public void EveryCharacterIsAVariantOfItsNormalForm() =>
        Assert.Empty(Everything.Where(c => !Variants(Characters.Normalize(c)).Contains(c)).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void EveryVariantHasTheNormalForm() =>
        Assert.Empty(Everything.Where(c => Characters.Normalize(c) == c && Variants(c).Any(variant => Characters.Normalize(variant) != c)).Select(c => $"U+{(int)c:X4}"));

    /// <summary>Folding by place is only quicker.</summary>
    [Fact]
    public void CaseIsFoldedAsTheFrameworkDoes() =>
        Assert.Empty(Everything.Where(c => c > '\x7F' && CaseFolding.Fold(c) != FoldedByFramework(c)).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void OtherCasesAreAllThatFoldAlike()
    {
        ILookup<char, char> others = Everything.Where(c => c > '\x7F' && CaseFolding.Fold(c) != c).ToLookup(CaseFolding.Fold);
        var buffer = new char[8];
        Assert.All(Everything.Where(c => c > '\x7F' && CaseFolding.Fold(c) == c), c => Assert.Equal(others[c], buffer[..CaseFolding.Others(c, buffer)].Order()));
    }

    [Fact]
    public void StretchesAreFoundInAnyCase()
    {
        var random = new Random(7);
        int found = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string stretch = Pick("ab é’", 1 + random.Next(4)), text = Pick("abAB éÉ’c", random.Next(14));
            bool expected = text.Contains(stretch, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(expected, Characters.ContainsInAnyCase(text, stretch));
            Assert.Equal(text.LastIndexOf(stretch, StringComparison.OrdinalIgnoreCase), Characters.LastIndexInAnyCase(text, stretch));
            Assert.Equal(text.StartsWith(stretch, StringComparison.OrdinalIgnoreCase), Characters.StartsWithInAnyCase(text, stretch));
            Assert.Equal(text.EndsWith(stretch, StringComparison.OrdinalIgnoreCase), Characters.EndsWithInAnyCase(text, stretch));
            found += expected ? 1 : 0;
        }

        Assert.InRange(found, 2_000, 18_000);

        string Pick(string from, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => from[random.Next(from.Length)]));
    }

    /// <summary>What rules of other languages rely on: a phrase is found in capitals too. (Greek capitals lose their accents; that is spelling, not case.)</summary>
    [Theory]
    [InlineData("читайте также", "ЧИТАЙТЕ ТАКЖЕ")]
    [InlineData("δείτε επίσης", "ΔΕΊΤΕ ΕΠΊΣΗΣ")]
    [InlineData("czytaj więcej", "CZYTAJ WIĘCEJ")]
    [InlineData("das könnte sie auch interessieren", "DAS KÖNNTE SIE AUCH INTERESSIEREN")]
    [InlineData("weiterlesen: große straße", "WEITERLESEN: GROẞE STRAẞE")]
    [InlineData("à lire aussi", "À LIRE AUSSI")]
    [InlineData("daha çok göster", "DAHA ÇOK GÖSTER")]
    [InlineData("læs også på forsiden", "LÆS OGSÅ PÅ FORSIDEN")]
    [InlineData("články, které by vás mohly zajímat", "ČLÁNKY, KTERÉ BY VÁS MOHLY ZAJÍMAT")]
    [InlineData("дивіться ще: її ґанок, їжак і ємність", "ДИВІТЬСЯ ЩЕ: ЇЇ ҐАНОК, ЇЖАК І ЄМНІСТЬ")]
    public void CaseDoesNotMatter(string phrase, string capitals) =>
        Assert.Equal(phrase.Select(Characters.Normalize), capitals.Select(Characters.Normalize));

    [Fact]
    public void NoDecorationIsAWord() => Assert.Empty(Everything.Where(c => Characters.IsDecoration(c) && Characters.IsWordCharacter(c)));

    [Fact]
    public void ScriptsWithoutSpacesAreBlocksOfUnicode()
    {
        const string Blocks = @"[\p{IsThai}\p{IsLao}\p{IsMyanmar}\p{IsKhmer}\p{IsHiragana}\p{IsKatakana}\p{IsKatakanaPhoneticExtensions}\u3005-\u303F\uFF66-\uFF9F"
            + @"\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\p{IsCJKCompatibilityIdeographs}]";
        Assert.Equal(
            Everything.Where(c => Characters.IsWordCharacter(c) && Regex.IsMatch(c.ToString(), Blocks)),
            Everything.Where(c => Characters.IsWordCharacter(c) && Characters.IsWrittenWithoutSpaces(c)));
    }

    [Fact]
    public void AllWhiteSpaceOfUnicodeIsSpace() => Assert.Empty(Everything.Where(c => char.IsWhiteSpace(c) && !Characters.IsSpace(c)).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void AKeyIsTheSameByVectorAndOneByOne()
    {
        foreach (char c in Everything)
        {
            string text = new(c, 8);
            ulong expected = 0;
            for (int i = 0; i < 8; i++)
            {
                expected |= (ulong)Folding.Fold(c) << (8 * i);
            }

            Assert.Equal(expected, Folding.Key8(in text.AsSpan()[0]));
        }
    }

    /// <summary>Else a phrase with such a letter would be missed in capitals.</summary>
    [Fact]
    public void WhatHasOneByteSharesItWithItsVariants() =>
        Assert.Empty(Everything.Where(c => Characters.Normalize(c) == c && Folding.HasOneByte(c) && Variants(c).Any(variant => Folding.Fold(variant) != Folding.Fold(c))).Select(c => $"U+{(int)c:X4}"));

    /// <summary>A letter with two keys doubles the keys of each phrase that begins with it.</summary>
    [Fact]
    public void LettersOfLatin1AndRussianHaveOneByte() => Assert.DoesNotContain("àåäæçéöøüабвгдежзийклмнопрстуфхцчшщъыьэюя", c => !Folding.HasOneByte(c));

    private static char FoldedByFramework(char c)
    {
        char folded = char.ToLowerInvariant(char.ToUpperInvariant(c));
        return folded <= '\x7F' || c is '\u212B' or (>= '\u1C80' and <= '\u1C88') ? c : folded;
    }

    private static char[] Variants(char normal) => Characters.Variants(normal, new char[8]).ToArray();
}
