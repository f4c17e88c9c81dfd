package claimbench.cli;

import claimbench.audit.Choice;
import claimbench.audit.IndependentCoverage;
import claimbench.audit.IndependentCoverage.Count;
import claimbench.audit.Omissions;
import claimbench.audit.Omissions.Group;
import claimbench.audit.Omissions.Omitted;
import claimbench.audit.Omissions.Reason;
import claimbench.audit.RankSpan;
import claimbench.audit.RankSpan.Ranked;
import claimbench.catalogue.Capability;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.ranking.Selection.SubsetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What vendors leave out, whether their choice of benchmarks flatters their models, and how many of their scores others
 * have measured, as text with tables.
 */
final class ChoiceText {

    private static final int MOST_NAMES = 4;
    private static final String NONE = "–";

    private final Comparison comparison;
    private final Set<String> vendors;
    private final BiFunction<List<String>, List<List<String>>, String> table;
    private final StringBuilder text = new StringBuilder();

    private ChoiceText(
            Comparison comparison, Set<String> vendors, BiFunction<List<String>, List<List<String>>, String> table) {
        this.comparison = comparison;
        this.vendors = vendors;
        this.table = table;
    }

    /**
     * The three parts, each under its own line of title.
     *
     * @param vendors whose models are shown; all if empty
     * @param table lays out a head and rows
     */
    static String text(
            Comparison comparison, Set<String> vendors, BiFunction<List<String>, List<List<String>>, String> table) {
        ChoiceText parts = new ChoiceText(comparison, vendors, table);
        parts.omissions();
        parts.choices();
        parts.coverage();
        return parts.text.toString();
    }

    /** For a terminal. */
    static String text(Comparison comparison, Set<String> vendors) {
        return text(comparison, vendors, TextTable::blocks);
    }

    private boolean isShown(String vendor) {
        return vendors.isEmpty() || vendors.contains(vendor);
    }

    private void omissions() {
        List<Omissions> all = Omissions.of(comparison).stream()
                .filter(one -> isShown(one.vendor()))
                .toList();
        text.append("What vendors leave out\n\n");
        if (all.isEmpty()) {
            text.append("No vendor states a score of its own model here.\n\n");
            return;
        }
        text.append("Benchmarks on which the vendor reports nothing of the model, although it reports them of its")
                .append(
                        " previous model,\nof rivals, or most other vendors report them. Each is a question: a benchmark")
                .append(
                        " may be retired, unsuited to the\nmodel, or newer than its pages. Reports: benchmarks with a score of")
                .append(" its vendor. Apart: in capabilities in which\nnobody claims anything of the model.\n\n")
                .append(table.apply(
                        List.of("model", "vendor", "reports", "of previous model", "of rivals", "of most peers"),
                        all.stream().map(ChoiceText::row).toList()))
                .append('\n');
        if (vendors.isEmpty()) {
            text.append("Which they are: name a vendor.\n\n");
        } else {
            all.forEach(one -> one.groups().forEach(group -> named(one, group)));
            text.append('\n');
        }
    }

    private static List<String> row(Omissions one) {
        return List.of(
                one.model(),
                one.vendor(),
                String.valueOf(one.reported()),
                counted(one.group(Reason.PREVIOUS_MODEL)),
                counted(one.group(Reason.RIVALS)),
                counted(one.group(Reason.PEERS)));
    }

    /** {@code 3 of 20, 1 apart}. */
    private static String counted(Optional<Group> group) {
        return group.map(one -> one.inField().size() + " of " + one.of()
                        + (one.apart().isEmpty() ? "" : ", " + one.apart().size() + " apart"))
                .orElse(NONE);
    }

    private void named(Omissions one, Group group) {
        if (group.inField().isEmpty()) {
            return;
        }
        text.append(one.model())
                .append(" (")
                .append(
                        switch (group.reason()) {
                            case PREVIOUS_MODEL ->
                                "reported of " + one.previous().orElse("");
                            case RIVALS -> "reported of rivals by " + one.vendor();
                            case PEERS -> "reported by most other vendors";
                        })
                .append("): ")
                .append(some(group.inField().stream().map(ChoiceText::named).toList()))
                .append('\n');
    }

    private static String named(Omitted omitted) {
        return omitted.benchmark().name()
                + omitted.successor()
                        .map(name -> " (reports its successor " + name + ")")
                        .orElse("");
    }

    private static String some(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }

    private void choices() {
        List<Choice> all = Choice.of(
                        comparison, comparison.settings().standing().draws())
                .stream()
                .filter(one -> isShown(one.vendor()))
                .toList();
        List<Choice> tested = all.stream().filter(one -> one.test().isPresent()).toList();
        text.append("Whether the choice flatters\n\n");
        if (!tested.isEmpty()) {
            text.append("By independent results alone: how many of the other models a model surpasses, on average, on")
                    .append(" the benchmarks that\nits vendor reports and on all that were measured. p is the share of")
                    .append(" equally large sets that do at least as well:\nfrom 0.05 down the choice flatters more")
                    .append(" than chance does; about 1 in 20 models falls there by chance alone.\n\n")
                    .append(table.apply(
                            List.of("model", "reported", "surpassed there", "surpassed on all", "p", "sets"),
                            tested.stream().map(ChoiceText::row).toList()))
                    .append('\n');
        }
        text.append(untold(all, tested)).append('\n');
        spans(all);
    }

    private static List<String> row(Choice choice) {
        SubsetTest test = choice.test().orElseThrow();
        return List.of(
                choice.model(),
                choice.chosen().size() + " of " + choice.wider().size() + " measured",
                percent(choice.chosenMean()),
                percent(choice.widerMean()),
                test.p() < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", test.p()),
                test.exact()
                        ? String.format(Locale.ROOT, "all %,d", test.sets())
                        : String.format(Locale.ROOT, "%,d drawn", test.sets()));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String untold(List<Choice> all, List<Choice> tested) {
        List<String> untold = all.stream()
                .filter(one -> !tested.contains(one))
                .map(one -> one.model() + " (" + one.chosen().size() + " of "
                        + one.wider().size() + ")")
                .toList();
        return untold.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Not told below %d measured benchmarks, %d reported and %d not: %s%n",
                        Choice.LEAST_BENCHMARKS,
                        Choice.LEAST_EACH,
                        Choice.LEAST_EACH,
                        String.join(", ", untold));
    }

    private void spans(List<Choice> all) {
        List<List<String>> rows = new ArrayList<>();
        boolean exact = true;
        for (Choice choice : all) {
            for (RankSpan span : choice.spans()) {
                rows.add(List.of(
                        choice.model(),
                        span.capability(),
                        span.size() + " of " + span.benchmarks(),
                        span.chosen().map(ChoiceText::rank).orElse(NONE),
                        rank(span.best()),
                        rank(span.worst())));
                exact &= span.exact();
            }
        }
        if (!rows.isEmpty()) {
            text.append(
                            "Ranks that other choices of as many benchmarks give, among the models measured on all of them (")
                    .append(exact ? "all sets" : "where there are too many sets, grown benchmark by benchmark")
                    .append("):\n\n")
                    .append(table.apply(
                            List.of("model", "capability", "reported", "rank there", "best case", "worst case"), rows))
                    .append('\n');
        }
        if (!vendors.isEmpty()) {
            all.forEach(choice -> choice.spans().forEach(span -> sets(choice.model(), span)));
            text.append(rows.isEmpty() ? "" : "\n");
        }
    }

    private void sets(String model, RankSpan span) {
        text.append(model)
                .append(", ")
                .append(span.capability())
                .append(": best case on ")
                .append(names(span.best()))
                .append("; worst case on ")
                .append(names(span.worst()))
                .append('\n');
    }

    private static String rank(Ranked ranked) {
        return ranked.rank() + " of " + ranked.of();
    }

    private static String names(Ranked ranked) {
        return ranked.on().stream().map(BenchmarkColumn::title).collect(Collectors.joining(", "));
    }

    private void coverage() {
        List<IndependentCoverage> all = IndependentCoverage.of(comparison).stream()
                .filter(one -> isShown(one.vendor()))
                .toList();
        text.append("Independent coverage\n\n");
        if (all.isEmpty()) {
            text.append("No vendor states a score of its own model here.\n");
            return;
        }
        List<String> core = comparison.capabilities().stream()
                .filter(Capability::isCore)
                .map(Capability::name)
                .filter(name -> all.stream().anyMatch(one -> one.core().containsKey(name)))
                .toList();
        List<String> head = new ArrayList<>(List.of("model", "vendor", "measured"));
        head.addAll(core);
        List<List<String>> rows = new ArrayList<>();
        for (IndependentCoverage one : all) {
            List<String> row = new ArrayList<>(List.of(one.model(), one.vendor(), words(one.all())));
            core.forEach(name -> row.add(Optional.ofNullable(one.core().get(name))
                    .map(ChoiceText::words)
                    .orElse(NONE)));
            rows.add(row);
        }
        text.append("Benchmarks on which the vendor states a score of the model, and how many of them somebody")
                .append(" independent measured,\nunder whatever setting.\n\n")
                .append(table.apply(head, rows))
                .append('\n')
                .append(vendorLine(all));
    }

    private static String vendorLine(List<IndependentCoverage> all) {
        return all.stream()
                .map(IndependentCoverage::vendor)
                .distinct()
                .sorted()
                .map(vendor -> vendor + " "
                        + IndependentCoverage.ofVendor(vendor, all)
                                .map(ChoiceText::words)
                                .orElse(NONE))
                .collect(Collectors.joining(", ", "By vendor, all models together: ", "\n"));
    }

    private static String words(Count count) {
        return count.measured() + " of " + count.stated();
    }
}
