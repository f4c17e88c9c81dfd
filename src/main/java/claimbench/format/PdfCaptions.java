package claimbench.format;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Puts captions into their tables, where a screen reader looks for them; the layout leaves them behind. */
final class PdfCaptions {

    private PdfCaptions() {}

    static void moveIntoTables(PDDocument pdf) {
        moveIntoTables(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void moveIntoTables(PDStructureNode parent) {
        List<PDStructureElement> inside = parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
        Optional<PDStructureElement> caption = ofKind("Caption", inside);
        Optional<PDStructureElement> table = ofKind("Table", inside);
        if (caption.isPresent() && table.isPresent()) {
            parent.removeKid(caption.get());
            table.get().insertBefore(caption.get(), table.get().getKids().get(0));
            caption.get().setParent(table.get());
        }
        inside.forEach(PdfCaptions::moveIntoTables);
    }

    private static Optional<PDStructureElement> ofKind(String kind, List<PDStructureElement> elements) {
        return elements.stream()
                .filter(element -> kind.equals(element.getStructureType()))
                .findFirst();
    }
}
