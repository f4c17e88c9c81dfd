package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Info;
import claimbench.document.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;

/**
 * The start of a report as an e-mail without sender and receiver, which a mail program opens as a draft: as text, and
 * as HTML with its pictures.
 */
record MailWriter(Document document) {

    // Gmail cuts off what is behind 102 KB.
    private static final int MOST_BYTES = 96 * 1024;
    private static final int MOST_PICTURES = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy", Locale.ENGLISH);

    private static final String CELL = "padding:3px 8px;border-bottom:1px solid #c3c9d0;vertical-align:top;";
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("left", CELL + "text-align:left;"),
            Map.entry("right", CELL + "text-align:right;"),
            Map.entry("center", CELL + "text-align:center;"),
            Map.entry("focus", "color:#0072b2;font-weight:bold;"),
            Map.entry("best", "background:#edf5fa;font-weight:bold;"),
            Map.entry("missing", "background:#eceef1;color:#525a63;font-style:italic;font-weight:normal;"),
            Map.entry("words", "background:#fce8da;color:#7a3300;"),
            Map.entry("unlike", "border:1px dashed #444b53;"),
            Map.entry("disputed", "border-right:4px solid #d55e00;"),
            Map.entry("callout", "padding:8px 12px;background:#f5f7f9;border-left:4px solid #444b53;"),
            Map.entry("label", "font-weight:bold;"),
            Map.entry("term", "color:#444b53;"),
            Map.entry("legend", "font-size:13px;color:#444b53;"),
            Map.entry("source", "font-size:13px;margin:0 0 6px;"));
    private static final String PAGE =
            "font-family:'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.45;color:#1b1f24;";

    byte[] write() {
        String mark = HexFormat.of().formatHex(Digest.sha256(everything()), 0, 8);
        String host = mark + ".invalid";
        Index index = Index.of(document);
        MailExtract extract = MailExtract.of(document, blocks -> fits(blocks, index, host));
        MailBlocks writer = new MailBlocks(index, host);
        String html = html(writer, extract, index);
        try {
            List<BodyPart> seen = new ArrayList<>(List.of(words("html", html)));
            for (Figure figure : writer.figures()) {
                seen.add(picture(figure, writer.contentId(figure)));
            }
            BodyPart related = BodyPartBuilder.create()
                    .setBody(parts("related", seen))
                    .setField(kind("multipart/related", "r" + mark))
                    .build();
            Multipart choice = parts("alternative", List.of(words("plain", text(extract, index)), related));
            return bytes(message(choice, host)
                    .setField(kind("multipart/alternative", "a" + mark))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String everything() {
        return new PlainBlocks(Index.of(document)).write(document.blocks()) + document.info() + document.head();
    }

    private boolean fits(List<Block> blocks, Index index, String host) {
        MailBlocks writer = new MailBlocks(index, host);
        int size = html(writer, new MailExtract(blocks, List.of()), index).getBytes(StandardCharsets.UTF_8).length;
        return size <= MOST_BYTES && writer.figures().size() <= MOST_PICTURES;
    }

    private String html(MailBlocks writer, MailExtract extract, Index index) {
        List<Html> lines = new ArrayList<>();
        for (Document.Meta meta : document.head()) {
            Html label = Html.element("span", meta.label() + ":").with("class", "term");
            lines.add(Html.element("p", label, Html.text(" "), writer.inlines().write(meta.value())));
        }
        Html content = Html.element(
                "td",
                Html.element("h1", document.info().title()),
                Html.all(lines),
                Html.all(notice(extract, index).stream()
                        .map(line -> Html.element("p", Html.element("em", line)))
                        .toList()),
                writer.write(extract.blocks()),
                Html.element("p", document.info().stamp()).with("class", "legend"));
        Html frame = Html.element("table", Html.element("tr", content))
                .with("role", "presentation")
                .with("width", "640")
                .with("align", "left")
                .with("cellpadding", "0")
                .with("cellspacing", "0")
                .with("border", "0")
                .with("style", "width:640px;max-width:100%;");
        Html head = Html.element(
                "head",
                Html.element("meta").with("charset", "utf-8"),
                Html.element("title", document.info().title()),
                Html.style(Resource.text("mail.css")));
        Html page = Html.element("html", head, Html.element("body", frame).with("style", PAGE))
                .with("lang", document.info().language().tag());
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        page.styled(STYLES).appendTo(out);
        return out.toString();
    }

    private static List<String> notice(MailExtract extract, Index index) {
        return extract.leftOut().isEmpty()
                ? List.of()
                : List.of(index.language().text("eml.left-out", String.join(", ", extract.leftOut())));
    }

    private String text(MailExtract extract, Index index) {
        List<String> parts = new ArrayList<>();
        parts.add(PlainBlocks.underlined(document.info().title(), "="));
        for (Document.Meta meta : document.head()) {
            parts.add(PlainLines.hanging("", meta.label() + ": " + PlainInlines.VISITOR.write(meta.value())));
        }
        notice(extract, index).forEach(line -> parts.add(PlainBlocks.paragraph(line)));
        parts.add(new PlainBlocks(index).write(extract.blocks()));
        parts.add(PlainBlocks.paragraph(document.info().stamp()));
        return String.join("\n\n", parts) + "\n";
    }

    private Message.Builder message(Multipart body, String host) {
        Info info = document.info();
        Message.Builder message = Message.Builder.of()
                .setField(Fields.version("1.0"))
                .setField(new RawField("X-Unsent", "1"))
                .setField(Fields.messageId("<report@" + host + ">"))
                .setField(Fields.subject(Printable.of(info.title()).strip()))
                .setBody(body);
        info.asOf().ifPresent(day -> message.setField(new RawField("Date", DAY.format(day) + " 00:00:00 +0000")));
        return message;
    }

    private static Multipart parts(String kind, List<BodyPart> parts) {
        MultipartBuilder multipart = MultipartBuilder.create(kind);
        parts.forEach(multipart::addBodyPart);
        return multipart.build();
    }

    // Otherwise the boundary would be made of the time and of chance.
    private static Field kind(String type, String boundary) {
        return Fields.contentType(type, new NameValuePair("boundary", "=_" + boundary));
    }

    private static BodyPart words(String kind, String text) throws IOException {
        return BodyPartBuilder.create()
                .setBody(text.replace("\n", "\r\n"), kind, StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable")
                .build();
    }

    private static BodyPart picture(Figure figure, String id) throws IOException {
        String file = figure.picture().fileName();
        return BodyPartBuilder.create()
                .setBody(figure.picture().png().get(), "image/png")
                .setContentTransferEncoding("base64")
                .setContentDisposition("inline", file.substring(file.lastIndexOf('/') + 1))
                .setField(new RawField("Content-ID", "<" + id + ">"))
                .build();
    }

    private static byte[] bytes(Message message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);
        return out.toByteArray();
    }
}
