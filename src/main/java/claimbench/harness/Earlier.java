package claimbench.harness;

import java.util.Optional;

/**
 * An earlier state, to be compared with now.
 *
 * @param place where the claims of then lie, such as {@code commit 01990c7} or a folder; empty if they are those of now
 *     as they were known on a day
 */
public record Earlier(Comparison comparison, Optional<String> place) {

    /** The place, else the day. */
    public String name() {
        return place.or(() -> comparison.stamp().asOf().map(Object::toString)).orElse("the last memo");
    }
}
