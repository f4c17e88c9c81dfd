package claimbench.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import claimbench.document.Block.Heading;
import claimbench.document.Block.Paragraph;
import claimbench.document.Block.References;
import claimbench.document.Block.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be made. */
class DocumentTest {

    private static void refuses(String words, Block... blocks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document(new Info("t", Language.EN, "s"), List.of(), List.of(blocks)))
                .withMessageContaining(words);
    }

    @Test
    void a_citation_without_source() {
        refuses("number 3", new Paragraph(List.of(new Inline.NoteRef(3))));
    }

    @Test
    void a_link_to_nowhere() {
        refuses("#gone", new Paragraph(List.of(new Inline.Link("#gone", "x"))));
    }

    @Test
    void two_places_with_one_id() {
        refuses("id a", new Heading(2, "a", "x"), new Heading(2, "a", "y"));
    }

    @Test
    void two_sources_with_one_number() {
        refuses(
                "number 1",
                new References(List.of(new Source(1, "a", Inline.text("x")), new Source(1, "b", Inline.text("y")))));
    }

    @Test
    void a_section_without_the_one_above() {
        refuses("left out before b", new Heading(2, "a", "x"), new Heading(4, "b", "y"));
    }

    @Test
    void parts_that_do_not_fit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(1, "a", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(2, "a\"b", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inline.Link("https://a.example", List.of(new Inline.NoteRef(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(
                        "t",
                        List.of(),
                        List.of(Table.Column.rowHeader("a")),
                        List.of(Table.Row.of(List.of(Table.Cell.of("1"), Table.Cell.of("2"))))));
        for (String name : new String[] {"../x.png", "/x.png", "https://x.example/y.png", "a b.png", "javascript:x"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Figure.DataFile("x", name));
        }
    }
}
