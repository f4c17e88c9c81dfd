package claimbench.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the year, the month or the day is the last known part.
 *
 * @param text as written: year, year-month or year-month-day
 * @param first earliest day it can mean
 * @param last latest day it can mean
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Empty if the text is no such date, or names a day that does not exist. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group(1));
            if (form.group(2) == null) {
                return Optional.of(new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
            if (form.group(3) == null) {
                return Optional.of(new PartialDate(text, month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(form.group(3)));
            return Optional.of(new PartialDate(text, day, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** True if it surely lies before the other. */
    public boolean isBefore(PartialDate other) {
        return last.isBefore(other.first);
    }

    @Override
    public String toString() {
        return text;
    }
}
