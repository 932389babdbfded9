namespace NewsText.Cleaning.Tests;

/// <summary>Tests that measure time run alone.</summary>
[CollectionDefinition("Timing", DisableParallelization = true)]
public sealed class TimingCollection;
