using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>A user's filter in the chain: it sees every text, and every line.</summary>
internal sealed class UserFilter(IBoilerplateFilter filter) : LineFilter(LineKinds.Any)
{
    public override void Apply(in FilterContext context) => filter.Apply(context);
}
