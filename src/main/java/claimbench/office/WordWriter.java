package claimbench.office;

import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Info;
import claimbench.document.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;

/** A report as a Word document: headings, captions, tables and links are Word's own, so that people can go on with it. */
public final class WordWriter {

    private static final String MAIN = "word/document.xml";
    private static final int TEXT_WIDTH = 9412;

    private WordWriter() {}

    public static byte[] write(Document document, Optional<byte[]> template) {
        SortedMap<String, byte[]> parts = WordLook.parts(document);
        WordStyles styles = new WordStyles(text(parts, "word/styles.xml"));
        WordRelations relations = new WordRelations(Set.of(), Set.of());
        WordDraft draft = new WordDraft(
                Index.of(document),
                styles,
                new WordPlaces(Set.of()).add(document.blocks()),
                relations,
                CaptionNumbers.asInTheReport(),
                new WordDraft.Ids(),
                TEXT_WIDTH);
        CTBody body = CTDocument1.Factory.newInstance().addNewBody();
        WordBlocks blocks = new WordBlocks(draft, body, Optional.empty());
        blocks.line(WordStyle.TITLE).add(document.info().title());
        if (!document.head().isEmpty()) {
            new WordHead(draft, body.addNewTbl()).write(document.head());
            blocks.line(WordStyle.GAP);
        }
        blocks.write(document.blocks());
        put(parts, MAIN, text(parts, MAIN).replace("<w:body>", "<w:body>" + WordXml.inner(body)));
        put(parts, "word/styles.xml", styles.xml());
        put(
                parts,
                "word/_rels/document.xml.rels",
                text(parts, "word/_rels/document.xml.rels")
                        .replace("</Relationships>", relations.xml() + "</Relationships>"));
        put(
                parts,
                "[Content_Types].xml",
                text(parts, "[Content_Types].xml")
                        .replace("</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>"));
        relations.pictures().forEach((name, png) -> parts.put("word/" + name, png));
        put(parts, "docProps/core.xml", WordLook.properties(document.info()));
        return OfficeParts.write(parts);
    }

    /** Why a file can be neither a template nor a memo, as the end of a sentence; empty if it can. */
    public static Optional<String> refusal(byte[] docx) {
        return WordFile.refusal(docx);
    }

    private static String text(SortedMap<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static void put(SortedMap<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
