package claimbench.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word document that somebody else made.
 *
 * @param main the name of the part with its text
 */
record WordFile(SortedMap<String, byte[]> parts, String main) {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PACKAGE_RELATIONS = "_rels/.rels";
    private static final String CORE_PROPERTIES = "/metadata/core-properties";
    private static final String MAIN_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * The document in a file.
     *
     * @throws IllegalArgumentException saying why, if {@link #refusal} refuses it
     */
    static WordFile of(byte[] docx) {
        refusal(docx).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        try {
            SortedMap<String, byte[]> parts = OfficeParts.read(docx);
            return new WordFile(parts, mainOf(parts));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Why a file can be neither a template nor a memo; empty if it can. */
    static Optional<String> refusal(byte[] docx) {
        if (docx.length >= OLE.length && ByteBuffer.wrap(docx, 0, OLE.length).equals(ByteBuffer.wrap(OLE))) {
            return Optional.of("it has a password or the old format .doc; save it as .docx without a password");
        }
        SortedMap<String, byte[]> parts;
        try {
            parts = OfficeParts.read(docx);
        } catch (IOException e) {
            return Optional.of("it cannot be read as .docx: " + e.getMessage());
        }
        return unreadable(parts).or(() -> unwanted(parts));
    }

    private static Optional<String> unreadable(SortedMap<String, byte[]> parts) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            boolean xml = part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels");
            if (xml && !isPlainXml(part.getValue())) {
                return Optional.of("its part " + part.getKey() + " is damaged or declares a document type");
            }
        }
        return Optional.empty();
    }

    private static boolean isPlainXml(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            boolean plain = true;
            while (in.hasNext()) {
                plain &= in.next() != XMLStreamConstants.DTD;
            }
            return plain;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static Optional<String> unwanted(SortedMap<String, byte[]> parts) {
        String types = utf8(parts, CONTENT_TYPES);
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                || types.contains("macroEnabled")) {
            return Optional.of("it holds macros; save it as .docx without them");
        }
        if (parts.keySet().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"))) {
            return Optional.of("it is signed, and any change would break the signature");
        }
        String main = mainOf(parts);
        String text = utf8(parts, main);
        if (!types.contains("wordprocessingml") || text.isEmpty()) {
            return Optional.of("it is not a Word document in UTF-8");
        }
        XmlElement root = XmlElement.root(text);
        if (root.source().contains(STRICT_NAMESPACE)) {
            return Optional.of("it is saved as Strict Open XML; save it as Word document (.docx)");
        }
        boolean usual = root.is("w:document") && root.attribute("xmlns:w").equals(MAIN_NAMESPACE);
        boolean styled = new WordFile(parts, main)
                .stylesPart()
                .filter(name -> utf8(parts, name).contains("<w:styles"))
                .isPresent();
        return usual && styled ? Optional.empty() : Optional.of("it is not written as Word writes its documents");
    }

    /** The text of a part; empty if there is none or it is in no UTF-8. */
    private static String utf8(SortedMap<String, byte[]> parts, String name) {
        try {
            byte[] bytes = parts.getOrDefault(name, new byte[0]);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static String mainOf(SortedMap<String, byte[]> parts) {
        String relations = utf8(parts, PACKAGE_RELATIONS);
        return relations.isEmpty()
                ? ""
                : target(relations, "/officeDocument")
                        .map(path -> resolved("", path))
                        .orElse("");
    }

    private static Optional<String> target(String relations, String typeEnding) {
        return XmlElement.root(relations)
                .all("Relationship")
                .filter(relation -> relation.attribute("Type").endsWith(typeEnding))
                .map(relation -> relation.attribute("Target"))
                .findFirst();
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** The folder of the part with the text, with a slash at its end. */
    String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    String relationsPart() {
        return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
    }

    String relations() {
        return text(relationsPart());
    }

    Optional<String> stylesPart() {
        return related("/styles");
    }

    /** The part that the package itself refers to as this. */
    Optional<String> ofPackage(String typeEnding) {
        return target(text(PACKAGE_RELATIONS), typeEnding)
                .map(path -> resolved("", path))
                .filter(part -> parts.containsKey(part));
    }

    /** The same file saying this of itself. */
    WordFile withProperties(String xml) {
        Optional<String> part = target(text(PACKAGE_RELATIONS), CORE_PROPERTIES).map(path -> resolved("", path));
        if (part.isPresent()) {
            return with(part.get(), xml);
        }
        String relation = "<Relationship Id=\"claimbenchProperties\" Type=\"http://schemas.openxmlformats.org/package/"
                + "2006/relationships" + CORE_PROPERTIES + "\" Target=\"docProps/core.xml\"/>";
        String type = "<Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
        return with("docProps/core.xml", xml)
                .with(
                        PACKAGE_RELATIONS,
                        XmlElement.root(text(PACKAGE_RELATIONS)).appending(relation))
                .with(CONTENT_TYPES, XmlElement.root(text(CONTENT_TYPES)).appending(type));
    }

    /** The part that the text refers to as this. */
    Optional<String> related(String typeEnding) {
        String relations = relations();
        return relations.isEmpty()
                ? Optional.empty()
                : target(relations, typeEnding).map(this::resolved).filter(part -> parts.containsKey(part));
    }

    /** The name of the part that a relationship of the text points to. */
    String resolved(String target) {
        return resolved(folder(), target);
    }

    /** The part as text; empty if there is none. */
    String text(String part) {
        return utf8(parts, part);
    }

    /** The same file with other text in a part. */
    WordFile with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    WordFile with(String part, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(parts);
        changed.put(part, bytes);
        return new WordFile(changed, main);
    }

    WordFile without(String part) {
        SortedMap<String, byte[]> changed = new TreeMap<>(parts);
        changed.remove(part);
        return new WordFile(changed, main);
    }
}
