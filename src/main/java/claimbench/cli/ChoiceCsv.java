package claimbench.cli;

import claimbench.audit.Omissions;
import claimbench.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What vendors leave out as CSV: a row for each model, reason and benchmark. */
final class ChoiceCsv {

    private static final List<String> HEAD = List.of(
            "vendor",
            "model",
            "reported",
            "reason",
            "previous_model",
            "of",
            "benchmark",
            "capability",
            "model_has_claims_there",
            "successor_reported",
            "evidence_ids");

    private ChoiceCsv() {}

    static String text(GapAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        for (Omissions one : Omissions.of(audit.comparison())) {
            if (audit.shows(one.vendor())) {
                one.groups().forEach(group -> group.omitted().forEach(omitted -> rows.add(row(one, group, omitted))));
            }
        }
        return TextTable.csv(HEAD, rows);
    }

    private static List<String> row(Omissions one, Omissions.Group group, Omissions.Omitted omitted) {
        return List.of(
                one.vendor(),
                one.model(),
                String.valueOf(one.reported()),
                group.reason().name().toLowerCase(Locale.ROOT),
                group.reason() == Omissions.Reason.PREVIOUS_MODEL
                        ? one.previous().orElse("")
                        : "",
                String.valueOf(group.of()),
                omitted.benchmark().name(),
                omitted.benchmark().capability(),
                omitted.inField() ? "yes" : "no",
                omitted.successor().orElse(""),
                omitted.evidence().stream().map(Claim::id).collect(Collectors.joining(" ")));
    }
}
