using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Classification;

/// <summary>
/// The learned weights. One table gives each feature's weight towards "residue"; a second one, used only when a category must be named, gives
/// each word's weight towards each category.
/// </summary>
/// <remarks>Immutable; one instance serves all threads. About 340 KB, read from an embedded file at first use.</remarks>
internal sealed class LineModel
{
    /// <summary>The table of features has 2 to this power weights of one byte each.</summary>
    public const int TableBits = 18;

    public const int TableLength = 1 << TableBits;

    /// <summary>The table of categories has this many rows of <see cref="CategoryCount"/> weights.</summary>
    public const int CategoryRows = 1 << 12;

    public const int CategoryCount = 11;

    private const uint Magic = 0x4D43544E; // "NTCM"
    private const int Version = 5;
    private const int Numbers = 11;
    private const int HeaderLength = 8 + (4 * Numbers);

    // Where sentences too may be residue: boxes above the article, biographies and terms below it.
    private const int FirstLines = 2, LastLines = 3;

    private static readonly Lazy<LineModel> LazyDefault = new(ReadEmbedded);

    private readonly sbyte[] _weights;
    private readonly sbyte[] _categories;
    private readonly float _scale;
    private readonly float _bias;
    private readonly float _slope;
    private readonly float _offset;

    public LineModel(sbyte[] weights, float scale, float bias, ReadOnlySpan<float> pairs, LineGate gate, sbyte[] categories, float categoryScale, float slope = 1, float offset = 0)
    {
        _weights = weights;
        _scale = scale;
        _bias = bias;
        Pairs = pairs.ToArray();
        Chain = new LineChain(pairs[0], pairs[1], pairs[2], pairs[3]);
        Gate = gate;
        _categories = categories;
        CategoryScale = categoryScale;
        _slope = slope;
        _offset = offset;
    }

    /// <summary>The model that ships with the library.</summary>
    public static LineModel Default => LazyDefault.Value;

    /// <summary>How neighbouring lines pull at each other.</summary>
    public LineChain Chain { get; }

    /// <summary>The cheap look before the features are read.</summary>
    public LineGate Gate { get; }

    private float[] Pairs { get; }

    private float CategoryScale { get; }

    /// <summary>The log-odds that a line with these features is residue, its neighbours' states left out.</summary>
    public float Score(ReadOnlySpan<uint> features) => Score(Sum(features));

    /// <summary>The log-odds for the sum of the weights of all features of a line.</summary>
    public float Score(int sum) => _bias + (_scale * sum);

    /// <summary>A sum that every line reaches whose <see cref="Score(int)"/> is this one or larger.</summary>
    public int LeastSum(double score)
    {
        // One less, as the division rounds otherwise than the score does.
        double sum = Math.Floor((score - _bias) / _scale) - 1;
        return _scale > 0 && Math.Abs(sum) < int.MaxValue / 2 ? (int)sum : int.MinValue / 2;
    }

    /// <summary>The sum of the weights of some features.</summary>
    public int Sum(ReadOnlySpan<uint> features)
    {
        sbyte[] weights = _weights;
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[feature & (TableLength - 1)];
        }

        return sum;
    }

    /// <summary>The weight of one feature.</summary>
    public int WeightOf(uint kind, uint value) => _weights[FeatureBuffer.Hash(kind, value) & (TableLength - 1)];

    /// <summary>The largest weight of <paramref name="count"/> values of one kind of feature.</summary>
    public int LargestWeight(uint kind, uint first, uint count)
    {
        int largest = int.MinValue;
        for (uint value = first; value < first + count; value++)
        {
            largest = Math.Max(largest, _weights[FeatureBuffer.Hash(kind, value) & (TableLength - 1)]);
        }

        return largest;
    }

    /// <summary>The log-odds, neighbours considered, of a line of this confidence: what <see cref="Calibrate"/> turns into it.</summary>
    public double LogOddsOf(double confidence) => _slope > 0 ? (Math.Log(confidence / (1 - confidence)) - _offset) / _slope : double.NegativeInfinity;

    /// <summary>How often a line of this probability is residue on sites the model has not seen.</summary>
    public double Calibrate(float probability)
    {
        double p = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return 1 / (1 + Math.Exp(-((_slope * Math.Log(p / (1 - p))) + _offset)));
    }

    public LineModel CalibratedBy(float slope, float offset) => new(_weights, _scale, _bias, Pairs, Gate, _categories, CategoryScale, slope, offset);

    public LineModel With(LineGate gate) => new(_weights, _scale, _bias, Pairs, gate, _categories, CategoryScale, _slope, _offset);

    /// <summary>The most likely category of a line that is residue.</summary>
    public BoilerplateCategories Categorize(ReadOnlySpan<uint> features)
    {
        Span<int> sums = stackalloc int[CategoryCount];
        sums.Clear();
        foreach (uint feature in features)
        {
            int row = (int)(feature & (CategoryRows - 1)) * CategoryCount;
            for (int c = 0; c < CategoryCount; c++)
            {
                sums[c] += _categories[row + c];
            }
        }

        int best = 0;
        for (int c = 1; c < CategoryCount; c++)
        {
            best = sums[c] > sums[best] ? c : best;
        }

        return (BoilerplateCategories)(1 << best);
    }

    /// <summary>
    /// Whether the model decides on a line: one that no rule has marked, no shield protects and the gate has let through. A paragraph, and a short sentence in
    /// the middle of a text, is content; looking at these as well, nine lines of ten, finds nothing on the labelled pages that makes up for it.
    /// </summary>
    public static bool IsInScope(LineTable lines, int index)
    {
        ref Line line = ref lines[index];

        // No short circuits: which of these holds is hard to guess, and all are cheap. What is in scope is open to filters: paragraphs end like sentences.
        return (!line.EndsSentence | index < FirstLines | index >= lines.Count - LastLines)
            & !line.IsMarked & !line.IsShielded & (line.Traits & (LineTraits.Plain | LineTraits.Prose)) == 0;
    }

    public void Write(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], Version);
        ReadOnlySpan<float> numbers = [_scale, _bias, Pairs[0], Pairs[1], Pairs[2], Pairs[3], CategoryScale, Gate.Thresholds[0], Gate.Thresholds[1], _slope, _offset];
        for (int i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(header[(8 + (4 * i))..], numbers[i]);
        }

        stream.Write(header);
        stream.Write(MemoryMarshal.AsBytes<sbyte>(_weights));
        stream.Write(MemoryMarshal.AsBytes<sbyte>(Gate.Weights));
        stream.Write(MemoryMarshal.AsBytes<sbyte>(_categories));
    }

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static LineModel Read(Stream stream)
    {
        // No buffers on the stack: a method that has these and a loop is compiled with all optimizations at once, which costs more than they save.
        var header = new byte[HeaderLength];
        stream.ReadExactly(header);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic || BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(4)) != Version)
        {
            throw NoModel();
        }

        var numbers = new float[Numbers];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(header.AsSpan(8 + (4 * i)));
        }

        sbyte[] weights = ReadWeights(stream, TableLength);
        var gate = new LineGate(ReadWeights(stream, LineGate.TableLength), [(int)numbers[7], (int)numbers[8]]);
        sbyte[] categories = ReadWeights(stream, CategoryRows * CategoryCount);
        return new LineModel(weights, numbers[0], numbers[1], numbers.AsSpan(2, 4), gate, categories, numbers[6], numbers[9], numbers[10]);
    }

    private static sbyte[] ReadWeights(Stream stream, int count)
    {
        var weights = new sbyte[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return weights;
    }

    // Apart, so that the first call need not compile it.
    private static InvalidDataException NoModel() => new($"This is no line model of version {Version}. Train it again with 'newsclean train'.");

    private static LineModel ReadEmbedded()
    {
        using Stream stream = typeof(LineModel).Assembly.GetManifestResourceStream("news.model")!;
        return Read(stream);
    }
}
