package claimbench.change;

import claimbench.catalogue.Capability;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import claimbench.score.CapabilityScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A model whose mean over the benchmarks of a capability changed, or rests on other benchmarks.
 *
 * @param before empty if the model or the capability was not there
 */
public record CapabilityEffect(
        String model, String capability, Optional<CapabilityScore> before, Optional<CapabilityScore> after) {

    static List<CapabilityEffect> between(Sides sides) {
        List<CapabilityEffect> effects = new ArrayList<>();
        for (Capability capability : sides.now().catalogue().capabilities()) {
            for (String model : sides.models()) {
                CapabilityEffect effect = new CapabilityEffect(
                        model,
                        capability.name(),
                        sides.oldModel(model).flatMap(name -> score(sides.old(), name, capability.name())),
                        score(sides.now(), model, capability.name()));
                if (!effect.textBefore().equals(effect.textNow())) {
                    effects.add(effect);
                }
            }
        }
        return effects;
    }

    private static Optional<CapabilityScore> score(Comparison comparison, String model, String capability) {
        boolean there = comparison.models().contains(model)
                && comparison.catalogue().capabilities().stream()
                        .anyMatch(known -> known.name().equals(capability));
        return there ? Optional.of(comparison.scores().capability(model, capability)) : Optional.empty();
    }

    public String textBefore() {
        return text(before);
    }

    public String textNow() {
        return text(after);
    }

    /** {@code 78.1 (4 of 11 benchmarks)}, or that there is too little for a mean. */
    private static String text(Optional<CapabilityScore> score) {
        return score.filter(known -> !known.used().isEmpty())
                .map(known -> mean(known.average()) + " (" + known.coverage() + ")")
                .orElse("·");
    }

    private static String mean(OptionalDouble average) {
        return average.isPresent()
                ? ValueText.number(BigDecimal.valueOf(average.getAsDouble()), 1)
                : "insufficient evidence";
    }
}
