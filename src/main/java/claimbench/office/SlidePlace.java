package claimbench.office;

import claimbench.document.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A shape of somebody's presentation that a part of a report stands in, or is to.
 *
 * @param slide its position among the slides, from 0
 * @param part of the file that holds the slide
 */
record SlidePlace(int slide, String part, XmlElement shape, Slot slot) {

    static final String NAME = "claimbench:";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*claimbench:([^{}]+)}}");
    private static final Set<String> SHAPES = Set.of("p:sp", "p:pic", "p:graphicFrame");
    private static final String PRESENTATION = "ppt/presentation.xml";

    /** All of a presentation, slide by slide, the lower ones first. */
    static List<SlidePlace> in(Map<String, byte[]> parts) {
        List<SlidePlace> places = new ArrayList<>();
        List<String> slides = slides(parts);
        for (int slide = 0; slide < slides.size(); slide++) {
            String part = slides.get(slide);
            XmlElement root = XmlElement.root(text(parts, part));
            for (XmlElement shape :
                    root.all("p:spTree").findFirst().map(XmlElement::children).orElse(List.of())) {
                if (SHAPES.contains(shape.name())) {
                    int position = slide;
                    slot(shape).ifPresent(slot -> places.add(new SlidePlace(position, part, shape, slot)));
                }
            }
        }
        return places;
    }

    /** Placeholders that are no shape of their own, in words. */
    static List<String> elsewhere(Map<String, byte[]> parts) {
        List<SlidePlace> places = in(parts);
        List<String> found = new ArrayList<>();
        List<String> slides = slides(parts);
        for (String part : slides) {
            XmlElement root = XmlElement.root(text(parts, part));
            root.all("a:p")
                    .filter(paragraph -> PLACEHOLDER.matcher(words(paragraph)).find())
                    .filter(paragraph -> places.stream()
                            .noneMatch(place -> place.part().equals(part)
                                    && place.shape().start() <= paragraph.start()
                                    && paragraph.end() <= place.shape().end()))
                    .forEach(paragraph -> found.add("slide " + (slides.indexOf(part) + 1) + ": \""
                            + words(paragraph).strip() + "\""));
        }
        return found;
    }

    private static Optional<Slot> slot(XmlElement shape) {
        String name = properties(shape).attribute("name");
        String words = shape.all("a:p").map(SlidePlace::words).collect(Collectors.joining("\n"));
        if (name.startsWith(NAME)) {
            return Optional.of(new Slot(name.substring(NAME.length()), true, words));
        }
        Matcher placeholder = PLACEHOLDER.matcher(words.strip());
        return placeholder.matches()
                ? Optional.of(new Slot(placeholder.group(1).strip(), false, ""))
                : Optional.empty();
    }

    private static String words(XmlElement paragraph) {
        return paragraph.all("a:t").map(XmlElement::characters).collect(Collectors.joining());
    }

    static XmlElement properties(XmlElement shape) {
        return shape.all("p:cNvPr").findFirst().orElse(shape);
    }

    static List<String> slides(Map<String, byte[]> parts) {
        Map<String, String> targets = XmlElement.root(text(parts, SlideRelations.partOf(PRESENTATION)))
                .all("Relationship")
                .collect(Collectors.toMap(one -> one.attribute("Id"), one -> one.attribute("Target")));
        return XmlElement.root(text(parts, PRESENTATION))
                .all("p:sldId")
                .map(slide -> targets.getOrDefault(slide.attribute("r:id"), ""))
                .map(target -> target.startsWith("/") ? target.substring(1) : "ppt/" + target)
                .filter(parts::containsKey)
                .toList();
    }

    static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
