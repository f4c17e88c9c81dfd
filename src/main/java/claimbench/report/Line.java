package claimbench.report;

import claimbench.claim.Claim;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A line of text while it is put together. */
final class Line {

    private final Material material;
    private final List<Inline> parts = new ArrayList<>();

    Line(Material material) {
        this.material = material;
    }

    /**
     * The words with this key.
     *
     * @param arguments what stands at its places: inlines or another line; anything else as plain text
     */
    Line say(String key, Object... arguments) {
        parts.addAll(new Phrase(material.options().language(), arguments).inlines(key));
        return this;
    }

    Line text(String text) {
        parts.add(new Inline.Text(text));
        return this;
    }

    Line strong(String text) {
        parts.add(new Inline.Strong(text));
        return this;
    }

    Line link(String target, String text) {
        parts.add(new Inline.Link(target, text));
        return this;
    }

    /** A link to a place in a section; the words alone if the report does not have the section. */
    Line link(Section section, String place, String text) {
        return material.options().has(section) ? link("#" + place, text) : text(text);
    }

    Line add(List<Inline> inlines) {
        parts.addAll(inlines);
        return this;
    }

    Line newLine() {
        parts.add(new Inline.Break());
        return this;
    }

    /** A blank and the numbers of the claims' sources; nothing if they name none. */
    Line cite(Collection<Claim> claims) {
        List<Inline> numbers = material.numbers(claims);
        if (!numbers.isEmpty()) {
            parts.add(new Inline.Text(" "));
            parts.addAll(numbers);
        }
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Inline> inlines() {
        return List.copyOf(parts);
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(parts);
    }

    Table.Cell cell(Table.Cell.Kind kind) {
        return Table.Cell.of(kind, parts);
    }

    Table.Cell cell() {
        return cell(Table.Cell.Kind.PLAIN);
    }
}
