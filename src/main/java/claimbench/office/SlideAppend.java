package claimbench.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds slides with a placeholder each behind those of a presentation, by inserting text. */
final class SlideAppend {

    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SLIDE_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
    private static final int LEAST_ID = 256;

    private final Map<String, byte[]> parts;

    SlideAppend(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Adds a slide that says {@code {{claimbench:part}}}, with the layout of the last one. */
    void slide(String part, String layout) {
        int number = 1;
        while (parts.containsKey(slide(number))) {
            number++;
        }
        XmlElement presentation = XmlElement.root(text(PRESENTATION));
        XmlElement size = presentation.all("p:sldSz").findFirst().orElse(presentation);
        put(slide(number), xml(part, coordinate(size, "cx", 12_192_000), coordinate(size, "cy", 6_858_000)));
        put(SlideRelations.partOf(slide(number)), relations(layout));
        XmlElement types = XmlElement.root(text(TYPES));
        put(
                TYPES,
                types.appending("<Override PartName=\"/" + slide(number) + "\" ContentType=\"" + SLIDE_TYPE + "\"/>"));
        String id = relate(number);
        long next = 1
                + presentation
                        .all("p:sldId")
                        .mapToLong(slide -> Long.parseLong(slide.attribute("id")))
                        .max()
                        .orElse(LEAST_ID - 1L);
        XmlElement list = presentation.all("p:sldIdLst").findFirst().orElseThrow();
        String entry = "<p:sldId id=\"" + next + "\" r:id=\"" + id + "\"/>";
        String before = text(PRESENTATION);
        put(PRESENTATION, before.substring(0, list.innerEnd()) + entry + before.substring(list.innerEnd()));
    }

    private String relate(int number) {
        String name = SlideRelations.partOf(PRESENTATION);
        XmlElement root = XmlElement.root(text(name));
        Set<String> taken =
                root.all("Relationship").map(one -> one.attribute("Id")).collect(Collectors.toSet());
        int free = 1;
        while (taken.contains("rId" + free)) {
            free++;
        }
        put(
                name,
                root.appending("<Relationship Id=\"rId" + free + "\" Type=\"" + RELATIONS
                        + "/slide\" Target=\"slides/claimbench" + number + ".xml\"/>"));
        return "rId" + free;
    }

    private static String slide(int number) {
        return "ppt/slides/claimbench" + number + ".xml";
    }

    private static long coordinate(XmlElement size, String name, long otherwise) {
        String text = size.attribute(name);
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }

    private static String relations(String layout) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/slideLayout\" Target=\""
                + XmlElement.escaped(layout) + "\"/></Relationships>";
    }

    private static String xml(String part, long width, long height) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + RELATIONS
                + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld><p:spTree>"
                + "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Text\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>"
                + "<p:spPr><a:xfrm><a:off x=\"" + width / 20 + "\" y=\"" + height / 12 + "\"/><a:ext cx=\""
                + width * 18 / 20 + "\" cy=\"" + height * 10 / 12 + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
                + "</a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap=\"square\"/><a:p><a:r><a:t>{{claimbench:"
                + XmlElement.escaped(part) + "}}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
    }

    private String text(String name) {
        return SlidePlace.text(parts, name);
    }

    private void put(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All parts, with a slide for each that is asked for. */
    static Map<String, byte[]> appended(Map<String, byte[]> parts, List<String> wanted, String lastSlide) {
        String layout = XmlElement.root(SlidePlace.text(parts, SlideRelations.partOf(lastSlide)))
                .all("Relationship")
                .filter(one -> one.attribute("Type").endsWith("/slideLayout"))
                .map(one -> one.attribute("Target"))
                .findFirst()
                .orElse("../slideLayouts/slideLayout1.xml");
        SlideAppend append = new SlideAppend(parts);
        wanted.forEach(part -> append.slide(part, layout));
        return parts;
    }
}
