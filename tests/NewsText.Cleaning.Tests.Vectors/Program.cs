using NewsText.Cleaning;
using NewsText.Cleaning.Rules;
using NewsText.Cleaning.Tests.Vectors;

if (args is ["first-call"])
{
    return FirstCall.Run();
}

if (args is ["clean", .. string[] files])
{
    return CleanedFiles.Write(files);
}

// Runs the comparison in a process of its own, so that a test can switch vector instructions off by environment variables.
if (VectorComparison.FindDifference() is { } ofVectors)
{
    Console.WriteLine(ofVectors);
    return 1;
}

IReadOnlyList<BoilerplateRule> rules = ScannerTexts.Rules;
RuleValidation.ThrowIfInvalid(rules);
var matcher = new RuleMatcher(rules);
IEnumerable<string> texts = rules.SelectMany(ScannerTexts.AtEdges).Concat(Enumerable.Range(0, 2000).Select(ScannerTexts.Random))
    .Concat(rules.SelectMany(ScannerTexts.AtStretches)).Concat(Enumerable.Range(1, 50).Select(ScannerTexts.Long));
foreach (string text in texts)
{
    if (ScannerComparison.FindDifference(text, rules, matcher) is { } difference)
    {
        Console.WriteLine(difference);
        return 1;
    }
}

Console.WriteLine($"no difference; {(System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated ? 512 : System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated ? 256 : System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated ? 128 : 0)}-bit vectors");
return 0;
