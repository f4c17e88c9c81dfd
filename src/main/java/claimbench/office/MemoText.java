package claimbench.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read in the XML of a memo. */
final class MemoText {

    private static final Set<String> NOT_READ_HERE = Set.of("w:sdtPr", "w:moveFrom", "w:txbxContent", "mc:Fallback");

    private MemoText() {}

    /** The characters of an element in one line. Tracked deletions are no longer there. */
    static String of(XmlElement element) {
        return runs(element).map(MemoText::characters).collect(Collectors.joining());
    }

    private static String characters(XmlElement run) {
        return run.is("w:t") ? run.characters() : " ";
    }

    /** The elements that print something, in order. */
    static Stream<XmlElement> runs(XmlElement element) {
        if (element.is("w:t") || element.is("w:tab") || element.is("w:br")) {
            return Stream.of(element);
        }
        return NOT_READ_HERE.contains(element.name()) || element.is("w:pPr")
                ? Stream.empty()
                : element.children().stream().flatMap(MemoText::runs);
    }

    /** A line for each paragraph and each row of a table. */
    static List<String> lines(XmlElement element) {
        if (element.is("w:p")) {
            return List.of(of(element));
        }
        if (element.is("w:tr")) {
            return List.of(element.all("w:tc")
                    .map(cell -> String.join(
                                    " ",
                                    cell.children().stream().map(MemoText::of).toList())
                            .strip())
                    .collect(Collectors.joining(" | ")));
        }
        return element.children().stream()
                .flatMap(child -> lines(child).stream())
                .toList();
    }
}
