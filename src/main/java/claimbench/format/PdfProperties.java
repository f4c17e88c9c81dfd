package claimbench.format;

import claimbench.document.Info;
import claimbench.document.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of itself: twice, as the standards want it, and in the same words. */
record PdfProperties(Info info) {

    private static final String PRODUCER = "claimbench";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

    void describe(PDDocument pdf) throws IOException {
        pdf.setDocumentInformation(new PDDocumentInformation(dictionary()));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(info.language().tag());
    }

    /** Tells this file from others, by its content alone. */
    static void identify(PDDocument pdf, byte[] fingerprint) {
        COSArray twice = new COSArray();
        twice.add(new COSString(fingerprint));
        twice.add(new COSString(fingerprint));
        pdf.getDocument().setDocumentID(twice);
    }

    private COSDictionary dictionary() {
        COSDictionary entries = new COSDictionary();
        entries.setString(COSName.TITLE, Printable.of(info.title()));
        entries.setString(COSName.PRODUCER, PRODUCER);
        author().ifPresent(text -> entries.setString(COSName.AUTHOR, text));
        subject().ifPresent(text -> entries.setString(COSName.SUBJECT, text));
        keywords().ifPresent(text -> entries.setString(COSName.KEYWORDS, text));
        info.asOf().ifPresent(day -> {
            String start = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z";
            entries.setString(COSName.CREATION_DATE, start);
            entries.setString(COSName.MOD_DATE, start);
        });
        return entries;
    }

    private Optional<String> author() {
        return info.author().map(Printable::of).filter(text -> !text.isBlank());
    }

    private Optional<String> subject() {
        return info.subject().map(Printable::of).filter(text -> !text.isBlank());
    }

    private Optional<String> keywords() {
        return Optional.of(Printable.of(String.join(", ", info.keywords()))).filter(text -> !text.isBlank());
    }

    private String packet() {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.element("pdfaid:part", "2"));
        parts.add(Html.element("pdfaid:conformance", "U"));
        parts.add(Html.element("pdfuaid:part", "1"));
        parts.add(Html.element("pdf:Producer", PRODUCER));
        keywords().ifPresent(text -> parts.add(Html.element("pdf:Keywords", text)));
        parts.add(Html.element("dc:format", "application/pdf"));
        parts.add(Html.element(
                "dc:language",
                list("rdf:Bag", Html.element("rdf:li", info.language().tag()))));
        parts.add(Html.element("dc:title", list("rdf:Alt", inAnyLanguage(Printable.of(info.title())))));
        author().ifPresent(text ->
                parts.add(Html.element("dc:creator", list("rdf:Seq", Html.element("rdf:li", text)))));
        subject().ifPresent(text -> parts.add(Html.element("dc:description", list("rdf:Alt", inAnyLanguage(text)))));
        info.asOf().ifPresent(day -> parts.addAll(dates(day)));
        parts.add(extension());
        Html description = Html.element("rdf:Description", Html.all(parts))
                .with("rdf:about", "")
                .with("xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/")
                .with("xmlns:pdfuaid", PDF_UA)
                .with("xmlns:pdf", "http://ns.adobe.com/pdf/1.3/")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("xmlns:xmp", "http://ns.adobe.com/xap/1.0/")
                .with("xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/")
                .with("xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#")
                .with("xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
        Html whole = Html.element(
                        "x:xmpmeta", Html.element("rdf:RDF", description).with("xmlns:rdf", RDF))
                .with("xmlns:x", "adobe:ns:meta/");
        StringBuilder out = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        whole.appendTo(out);
        return out.append("<?xpacket end=\"r\"?>").toString();
    }

    private static Html list(String kind, Html item) {
        return Html.element(kind, item);
    }

    private static Html inAnyLanguage(String text) {
        return Html.element("rdf:li", text).with("xml:lang", "x-default");
    }

    private static List<Html> dates(LocalDate day) {
        String start = day + "T00:00:00Z";
        return List.of(Html.element("xmp:CreateDate", start), Html.element("xmp:ModifyDate", start));
    }

    /** PDF/A does not know PDF/UA, so its one property has to be introduced. */
    private static Html extension() {
        Html property = resource(
                Html.element("pdfaProperty:name", "part"),
                Html.element("pdfaProperty:valueType", "Integer"),
                Html.element("pdfaProperty:category", "internal"),
                Html.element("pdfaProperty:description", "Part of ISO 14289 that the file follows"));
        Html schema = resource(
                Html.element("pdfaSchema:schema", "PDF/UA identification"),
                Html.element("pdfaSchema:namespaceURI", PDF_UA),
                Html.element("pdfaSchema:prefix", "pdfuaid"),
                Html.element("pdfaSchema:property", list("rdf:Seq", property)));
        return Html.element("pdfaExtension:schemas", list("rdf:Bag", schema));
    }

    private static Html resource(Html... parts) {
        return Html.element("rdf:li", parts).with("rdf:parseType", "Resource");
    }
}
