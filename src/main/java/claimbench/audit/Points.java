package claimbench.audit;

import claimbench.catalogue.Scale;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Values on the scale of a benchmark, as percentage points and shares that are better the greater they are. */
final class Points {

    private Points() {}

    /** Whether values on the scale are shares, so that differences are percentage points and may be pooled. */
    static boolean fit(Scale scale) {
        return scale.isBounded() && (scale.unit() == Unit.PERCENT || scale.unit() == Unit.FRACTION);
    }

    /** The first less the second in the unit of the scale; positive if the first is better. */
    static BigDecimal ahead(BigDecimal first, BigDecimal second, Scale scale) {
        BigDecimal difference = first.subtract(second);
        return scale.better() == Better.LOWER ? difference.negate() : difference;
    }

    /** A difference in percentage points; empty where the scale is no share. */
    static OptionalDouble of(BigDecimal difference, Scale scale) {
        return fit(scale) ? OptionalDouble.of(difference.doubleValue() * size(scale)) : OptionalDouble.empty();
    }

    /** A value as a share, 0 to 1, turned so that more is better. */
    static double share(BigDecimal value, Scale scale) {
        double share = value.doubleValue() * size(scale) / 100;
        return scale.better() == Better.LOWER ? 1 - share : share;
    }

    /** Percentage points in one unit of the scale. */
    static double size(Scale scale) {
        return scale.unit() == Unit.FRACTION ? 100 : 1;
    }
}
