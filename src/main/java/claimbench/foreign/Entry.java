package claimbench.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a table with everything that stands over and beside it, before anything is looked up.
 *
 * @param stated conditions that the table prints in a column of its own
 * @param given texts for columns of the claims file, such as source and locator
 * @param notes footnotes about the value, its row or its column
 */
record Entry(
        Heading model,
        Heading benchmark,
        GridCell value,
        String stated,
        Map<String, String> given,
        List<String> notes,
        String place) {

    Entry {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        notes = List.copyOf(notes);
    }
}
