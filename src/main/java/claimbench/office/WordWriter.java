package claimbench.office;

import claimbench.document.Document;
import claimbench.document.Index;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;

/** A report as a Word document: headings, captions, tables and links are Word's own, so that people can go on with it. */
public final class WordWriter {

    private WordWriter() {}

    /**
     * The file.
     *
     * @param template a document of a team whose look the report takes over; empty for our own
     */
    public static byte[] write(Document document, Optional<byte[]> template) {
        WordTemplate look = new WordTemplate(template.map(WordFile::of).orElseGet(() -> WordLook.file(document)));
        WordFile file = look.emptied();
        String stylesPart = file.stylesPart().orElseThrow();
        WordDraft draft = new WordDraft(
                Index.of(document),
                new WordStyles(file.text(stylesPart)),
                new WordPlaces(Set.of()).add(document.blocks()),
                MemoRelations.continuing(file),
                CaptionNumbers.asInTheReport(),
                new WordDraft.Ids(),
                MemoPage.ofSection(look.section()));
        String text = look.holding(text(document, draft, template.isPresent()));
        WordFile written = MemoRelations.add(file, draft.relations())
                .with(file.main(), text)
                .with(stylesPart, draft.styles().xml())
                .withProperties(WordLook.properties(document.info()));
        return OfficeParts.write(written.parts());
    }

    /** @param stamped true if the text has to end with the stamp, for the pages have a footer of somebody else */
    private static String text(Document document, WordDraft draft, boolean stamped) {
        CTBody body = CTDocument1.Factory.newInstance().addNewBody();
        WordBlocks blocks = new WordBlocks(draft, body, Optional.empty());
        blocks.line(WordStyle.TITLE).add(document.info().title());
        if (!document.head().isEmpty()) {
            new WordHead(draft, body.addNewTbl()).write(document.head());
            blocks.line(WordStyle.GAP);
        }
        blocks.write(document.blocks());
        if (stamped) {
            blocks.line(WordStyle.LEGEND).add(document.info().stamp());
        }
        return WordXml.inner(body);
    }

    /** Why a file can be neither a template nor a memo, as the end of a sentence; empty if it can. */
    public static Optional<String> refusal(byte[] docx) {
        return WordFile.refusal(docx);
    }
}
