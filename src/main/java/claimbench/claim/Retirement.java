package claimbench.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When and why a claim lost its place, as its note tells it: {@code withdrawn 2026-03-01: the board was reset}. Several
 * are separated by semicolons, and so are they from other words of the note.
 */
public record Retirement(ClaimStatus status, LocalDate day, String reason) {

    private static final Pattern HEAD =
            Pattern.compile("(?:^|;)\\s*(disputed|withdrawn|corrected|superseded) (\\d{4}-\\d{2}-\\d{2}):");

    /** Those that a note tells, by day; words that do not fit the form, and days that do not exist, are no retirement. */
    public static List<Retirement> of(String note) {
        List<Retirement> found = new ArrayList<>();
        Matcher head = HEAD.matcher(note);
        boolean more = head.find();
        while (more) {
            Optional<ClaimStatus> status = ClaimStatus.find(head.group(1));
            Optional<PartialDate> day = PartialDate.parse(head.group(2));
            int from = head.end();
            more = head.find();
            String reason = note.substring(from, more ? head.start() : note.length());
            status.ifPresent(
                    word -> day.ifPresent(date -> found.add(new Retirement(word, date.first(), reason.strip()))));
        }
        found.sort(Comparator.comparing(Retirement::day));
        return List.copyOf(found);
    }

    /**
     * What the status of a claim was at the end of a day: active before it was retired. A status whose day the note does
     * not tell held from the beginning.
     */
    public static ClaimStatus statusOn(LocalDate day, Claim claim) {
        List<Retirement> all = of(claim.note());
        boolean later = !claim.isActive()
                && all.stream()
                        .filter(retirement -> retirement.status() == claim.status())
                        .reduce((earlier, last) -> last)
                        .filter(last -> last.day().isAfter(day))
                        .isPresent();
        if (!later) {
            return claim.status();
        }
        return all.stream()
                .filter(retirement -> !retirement.day().isAfter(day))
                .reduce((earlier, last) -> last)
                .map(Retirement::status)
                .orElse(ClaimStatus.ACTIVE);
    }

    /** The last day that a note tells for a status; empty if it tells none. */
    public static Optional<LocalDate> lastDay(Claim claim) {
        return of(claim.note()).stream().map(Retirement::day).max(Comparator.naturalOrder());
    }

    /** {@code withdrawn 2026-03-01: the board was reset}. */
    @Override
    public String toString() {
        return status.word() + " " + day + ": " + reason;
    }
}
