package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Letters as outlines that are defined once per picture and used wherever they occur. */
final class SvgLettering implements Lettering {

    private static final String LINK = "http://www.w3.org/1999/xlink";

    private final Document document;
    private final String prefix;
    private final Map<Letter, String> ids = new LinkedHashMap<>();

    SvgLettering(Document document, String prefix) {
        this.document = document;
        this.prefix = prefix;
    }

    @Override
    public void write(Graphics2D g, Glyphs line, double x, double baseline, Color colour) {
        double unit = line.style().size() / Letter.EM;
        Element group = document.createElementNS(SvgPicture.NAMESPACE, "g");
        group.setAttributeNS(
                null,
                "transform",
                "translate(" + Decimals.two(x) + " " + Decimals.two(baseline) + ") scale(" + Decimals.five(unit) + ")");
        for (Glyphs.Placed placed : line.letters()) {
            Element use = document.createElementNS(SvgPicture.NAMESPACE, "use");
            use.setAttributeNS(LINK, "xlink:href", "#" + id(placed.letter()));
            set(use, "x", placed.x() / unit);
            set(use, "y", placed.y() / unit);
            group.appendChild(use);
        }
        ((SvgPicture.Canvas) g).add(group);
    }

    /** Adds the outlines of all letters used. */
    void define(Element definitions) {
        ids.forEach((letter, id) -> {
            Element path = document.createElementNS(SvgPicture.NAMESPACE, "path");
            path.setAttributeNS(null, "id", id);
            path.setAttributeNS(null, "d", letter.path());
            definitions.appendChild(path);
        });
    }

    private String id(Letter letter) {
        return ids.computeIfAbsent(letter, l -> prefix + "-g" + ids.size());
    }

    private static void set(Element use, String attribute, double value) {
        long units = Math.round(value);
        if (units != 0) {
            use.setAttributeNS(null, attribute, Long.toString(units));
        }
    }
}
