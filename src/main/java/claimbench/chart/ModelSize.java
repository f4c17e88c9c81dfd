package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Model;
import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A size that models.csv states of a model for which no claim does.
 *
 * @param source id of the source that the row names
 */
record ModelSize(BigDecimal number, String source) {

    private static final Map<String, String> COLUMNS =
            Map.of("Total parameters", "parameters_b", "Active parameters", "active_parameters_b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** Empty unless the benchmark is a number of parameters in billions and the row has one. */
    static Optional<ModelSize> of(Model model, Benchmark benchmark) {
        return Optional.ofNullable(COLUMNS.get(benchmark.name()))
                .filter(column -> benchmark.scale().unit() == Unit.BILLION)
                .map(column -> model.stated().text(column))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new ModelSize(new BigDecimal(text), model.stated().text("source")));
    }
}
