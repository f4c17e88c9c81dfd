package claimbench.claim;

import java.util.Locale;

/** Who is behind a value, seen from the model it is about; the most trusted first. */
public enum Provenance {
    INDEPENDENT("●", "independent", "measured by a party that makes none of the models"),
    OWN("○", "own vendor", "stated by the maker of the model"),
    RIVAL("△", "rival vendor", "stated by the maker of another model"),
    PRESS("◇", "press or catalogue", "repeated by press or a catalogue that names no one who measured it");

    private final String mark;
    private final String label;
    private final String meaning;

    Provenance(String mark, String label, String meaning) {
        this.mark = mark;
        this.label = label;
        this.meaning = meaning;
    }

    /** The sign that stands beside a value of this kind, everywhere. */
    public String mark() {
        return mark;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
