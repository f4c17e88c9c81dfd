package claimbench.cli;

import java.util.function.Function;

/** Forms in which a difference is printed. */
enum DiffFormat {
    TEXT(DiffText::text),
    MARKDOWN(DiffText::markdown),
    JSON(DiffJson::write),
    CSV(DiffText::csv);

    private final Function<Difference, String> writer;

    DiffFormat(Function<Difference, String> writer) {
        this.writer = writer;
    }

    /** The whole output; ends with a line break. */
    String write(Difference difference) {
        return writer.apply(difference);
    }
}
