package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Names;
import claimbench.claim.StatedRow;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What models.csv says of a model that claims say, too. */
enum ModelFact {
    CONTEXT("Context window", "context_tokens"),
    TOTAL("Total parameters", "parameters_b"),
    ACTIVE("Active parameters", "active_parameters_b"),
    WEIGHTS("Open weights", "weights");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");

    private final String benchmark;
    private final String column;

    ModelFact(String benchmark, String column) {
        this.benchmark = benchmark;
        this.column = column;
    }

    String column() {
        return column;
    }

    boolean isAbout(Benchmark other) {
        return Names.key(other.name()).equals(Names.key(benchmark));
    }

    /** What the row of models.csv says, if it is a number. */
    Optional<BigDecimal> number(StatedRow model) {
        return Optional.of(model.text(column))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new);
    }
}
