package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every check of resolved claims. */
public enum ClaimCheck {
    SCALE(OutOfScale::problems),
    DECIMAL_SLIP(DecimalSlip::problems),
    REACHABLE(UnreachableScore::problems),
    ONE_SOURCE(SelfContradiction::problems),
    COPIES(CopyDiffers::problems),
    REGISTRY(RowAgainstRegistry::problems),
    SOURCES_AGREE(SourcesDisagree::problems),
    COLUMN_SLIP(ColumnSlip::problems),
    LOOK_ALIKE(LookAlikeNames::problems),
    ALIASES(SharedAlias::problems),
    REFERENCES(DeadReference::problems),
    CHARACTERS(HiddenCharacters::problems),
    EVIDENCE(MissingEvidence::problems),
    DATES(SourceDates::problems),
    ADDRESSES(UnusableAddress::problems),
    COPY_CIRCLES(CopyCircle::problems),
    PARTS(PartsAndTotal::problems),
    SWAPS(SiblingSwap::problems),
    NEIGHBOURS(NeighbourValue::problems),
    EQUAL_COLUMNS(EqualColumns::problems),
    DIGITS(DigitSlip::problems),
    DIRECTION(Complement::problems),
    NOT_POSITIVE(NotPositive::problems),
    UNITS(UnitSlip::problems),
    ITEMS(ErrorAgainstItems::problems),
    MODEL_FACTS(ClaimAgainstModel::problems),
    EDITIONS(OlderThanBenchmark::problems),
    PARTIES(PartyAgainstItself::problems),
    MOVING(MovingStatement::problems),
    WORN(WornBenchmarks::problems);

    private final Function<Resolved, List<Problem>> check;

    ClaimCheck(Function<Resolved, List<Problem>> check) {
        this.check = check;
    }

    /** What this check finds, in the order of places. */
    public List<Problem> run(Resolved resolved) {
        return check.apply(resolved).stream().sorted().toList();
    }

    /** What all checks find, in the order of places. */
    public static List<Problem> runAll(Resolved resolved) {
        return Arrays.stream(values())
                .flatMap(check -> check.run(resolved).stream())
                .sorted()
                .toList();
    }

    /** What all checks find, and the claims without those whose row has an error. */
    public static Checked<Resolved> check(Resolved resolved) {
        List<Problem> problems = runAll(resolved);
        Set<Location> wrong = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.where().at(0, ""))
                .collect(Collectors.toSet());
        List<Claim> usable = resolved.claims().stream()
                .filter(claim -> !wrong.contains(claim.stated().where()))
                .toList();
        return new Checked<>(new Resolved(resolved.catalogue(), usable), problems);
    }
}
