package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.PartialDate;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When who said what of the focus: a row for each capability, a mark for each day and kind of party. */
final class Timeline {

    private static final double LANE = 11;
    private static final double RADIUS = 4;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final int MOST_TICKS = 7;
    private static final Map<ClaimStatus, String> STATES = Map.of(
            ClaimStatus.DISPUTED, "disputed",
            ClaimStatus.WITHDRAWN, "taken back",
            ClaimStatus.CORRECTED, "corrected",
            ClaimStatus.SUPERSEDED, "superseded");

    /** Claims that share a mark. */
    private record Moment(LocalDate day, Provenance who, boolean retired) {}

    private final Material material;
    private final List<Claim> dated;
    private final List<Claim> undated;
    private final LocalDate today;

    private Timeline(Material material) {
        this.material = material;
        List<Claim> all = material.comparison().claims().stream()
                .filter(claim -> claim.model().equals(material.focus()))
                .toList();
        this.dated = all.stream().filter(claim -> date(claim).isPresent()).toList();
        this.undated = all.stream().filter(claim -> date(claim).isEmpty()).toList();
        this.today = material.comparison()
                .stamp()
                .asOf()
                .or(() -> dated.stream().map(claim -> date(claim).orElseThrow()).max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
    }

    static List<Drawing> draw(Material material) {
        Timeline timeline = new Timeline(material);
        return timeline.dated.isEmpty() ? List.of() : timeline.spec().drawings(part -> material.id(""));
    }

    /** Months and years count as known at their end. */
    private static Optional<LocalDate> date(Claim claim) {
        return claim.attribution().source().flatMap(Source::known).map(PartialDate::last);
    }

    /** Never after the day of the comparison, to which a month may reach beyond. */
    private LocalDate day(Claim claim) {
        LocalDate day = date(claim).orElseThrow();
        return day.isAfter(today) ? today : day;
    }

    private static boolean isRetired(Claim claim) {
        return claim.status() != ClaimStatus.ACTIVE;
    }

    private LocalDate first() {
        return dated.stream().map(this::day).min(Comparator.naturalOrder()).orElse(today);
    }

    private LineupSpec spec() {
        List<LineupSpec.Line> lines = material.comparison().capabilities().stream()
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
        return new LineupSpec(
                frame(lines.size()),
                legend(),
                ruler(),
                List.of(new LineupSpec.Column("claims", true), new LineupSpec.Column("newest", true)),
                List.of("capability", "day", "who", "state", "claims", "benchmarks", "source"),
                lines);
    }

    private Ruler ruler() {
        LocalDate from = first().withDayOfMonth(1);
        long months = ChronoUnit.MONTHS.between(from, today) + 1;
        int step = STEPS[0];
        for (int i = 1; i < STEPS.length && months / step > MOST_TICKS; i++) {
            step = STEPS[i];
        }
        List<Ruler.Tick> ticks = new ArrayList<>();
        YearMonth start = YearMonth.from(from)
                .withMonth(1 + (from.getMonthValue() - 1) / Math.min(step, 12) * Math.min(step, 12));
        for (YearMonth month = start; !month.atDay(1).isAfter(today); month = month.plusMonths(step)) {
            ticks.add(new Ruler.Tick(month.atDay(1).toEpochDay(), month.toString()));
        }
        double end = Math.max(today.toEpochDay(), start.atDay(1).toEpochDay() + 14);
        return new Ruler(start.atDay(1).toEpochDay(), end, ticks, List.of(), "")
                .with(new Ruler.Guide(today.toEpochDay(), true));
    }

    private Optional<LineupSpec.Line> line(Capability capability) {
        List<Claim> claims = dated.stream()
                .filter(claim -> material.comparison()
                        .catalogue()
                        .benchmark(claim.benchmark())
                        .capability()
                        .equals(capability.name()))
                .toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<Provenance> lanes =
                claims.stream().map(Claim::provenance).distinct().sorted().toList();
        Map<Moment, List<Claim>> moments = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> new Moment(day(claim), claim.provenance(), isRetired(claim)),
                        () -> new TreeMap<>(Comparator.comparing(Moment::day)
                                .thenComparing(Moment::who)
                                .thenComparing(Moment::retired)),
                        Collectors.toList()));
        List<Item> items = new ArrayList<>(List.of(new Item.Rail(ruler().low(), ruler().high())));
        List<List<String>> data = new ArrayList<>();
        moments.forEach((moment, of) -> {
            double shift = (lanes.indexOf(moment.who()) - (lanes.size() - 1) / 2.0) * LANE;
            double at = moment.day().toEpochDay();
            items.add(new Item.Dot(at, Material.mark(moment.who()), shift, RADIUS, items.size()));
            if (moment.retired()) {
                items.add(new Item.Cross(at, shift));
            }
            data.add(row(capability, moment, of));
        });
        String newest = claims.stream()
                .map(this::day)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
        return Optional.of(new LineupSpec.Line(
                new Row(capability.name(), false),
                false,
                lanes.size() * LANE + 8,
                items,
                List.of(Integer.toString(claims.size()), newest),
                data));
    }

    private static List<String> row(Capability capability, Moment moment, List<Claim> claims) {
        String states = claims.stream()
                .map(claim -> STATES.getOrDefault(claim.status(), ""))
                .filter(state -> !state.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return List.of(
                capability.name(),
                moment.day().toString(),
                Material.mark(moment.who()).label(),
                states,
                Integer.toString(claims.size()),
                claims.stream().map(Claim::benchmark).distinct().sorted().collect(Collectors.joining("; ")),
                Cited.ids(claims));
    }

    private List<Key> legend() {
        Set<MarkShape> marks = EnumSet.noneOf(MarkShape.class);
        dated.forEach(claim -> marks.add(Material.mark(claim)));
        List<Key> keys = new ArrayList<>();
        marks.forEach(mark -> keys.add(Key.mark(mark, Theme.MARK)));
        if (dated.stream().anyMatch(Timeline::isRetired)) {
            keys.add(Key.cross("disputed, corrected or taken back since"));
        }
        keys.add(Key.guide("as of " + today, true));
        return keys;
    }

    private Frame frame(int capabilities) {
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Timeline of " + dated.size() + " claims on " + material.focus() + " in " + capabilities
                                + " capabilities",
                        title(),
                        "Claims on " + material.focus()
                                + " by the day on which their source was published, or else read; "
                                + "a mark for each day and kind of party. Right: how many, and the newest.",
                        List.of(
                                Credits.inBrief(dated, material.citations()),
                                "Days in UTC. A source dated to a month or a year stands at its end."
                                        + (undated.isEmpty()
                                                ? ""
                                                : " " + StandingWords.counted(undated.size(), "claim")
                                                        + " of sources without a date "
                                                        + (undated.size() == 1 ? "is" : "are") + " not drawn.")),
                        new NotShown()
                                .add(
                                        material.models().stream()
                                                .filter(model -> !model.equals(material.focus()))
                                                .toList(),
                                        "other model|other models",
                                        "--focus")
                                .toString()));
    }

    private String title() {
        long retired = dated.stream().filter(Timeline::isRetired).count();
        Optional<LocalDate> independent = dated.stream()
                .filter(claim -> claim.provenance() == Provenance.INDEPENDENT)
                .map(this::day)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> own = dated.stream()
                .filter(claim -> claim.provenance() == Provenance.OWN)
                .map(this::day)
                .min(Comparator.naturalOrder());
        String model = material.focus();
        String since = retired == 0
                ? ""
                : "; " + retired + " of " + dated.size() + " claims " + (retired == 1 ? "was" : "were")
                        + " disputed, corrected or taken back";
        if (own.isPresent() && independent.isPresent()) {
            long days = ChronoUnit.DAYS.between(own.get(), independent.get());
            String when = days > 0
                    ? StandingWords.counted((int) days, "day") + " after its vendor’s first claim"
                    : days == 0 ? "on the day of its vendor’s first claim" : "before its vendor’s first claim";
            return model + " was first measured independently " + when + since;
        }
        return (independent.isPresent()
                        ? "All dated claims on " + model + " come from others than its vendor"
                        : "No dated claim on " + model + " was measured independently")
                + since;
    }
}
