package claimbench.foreign;

import claimbench.foreign.Grid.Surroundings;
import claimbench.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Tables in web pages. Nothing is fetched and nothing is run. */
final class HtmlReader {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private HtmlReader() {}

    static List<Grid> read(String file, byte[] bytes, List<Problem> problems) {
        return ForeignText.decode(file, bytes, problems)
                .map(text -> tables(file, Jsoup.parse(text), problems))
                .orElse(List.of());
    }

    /** Tables in reading order; a table that only arranges others is not one. */
    static List<Grid> tables(String file, Document document, List<Problem> problems) {
        document.select("script, style, template, noscript").remove();
        List<Grid> grids = new ArrayList<>();
        for (Element table : innermost(document.select("table"))) {
            Optional<List<List<GridCell>>> rows = rows(table);
            if (rows.isEmpty()) {
                problems.add(TooLarge.table(file));
                continue;
            }
            int number = grids.size() + 1;
            grids.add(Grid.of(number, "table " + number, 1, surroundings(table), true, rows.get()));
        }
        return grids;
    }

    private static List<Element> innermost(List<Element> tables) {
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element table : tables) {
            Element above = table.parent();
            while (above != null && !above.nameIs("table")) {
                above = above.parent();
            }
            if (above != null) {
                outer.add(above);
            }
        }
        return tables.stream().filter(table -> !outer.contains(table)).toList();
    }

    private static Optional<List<List<GridCell>>> rows(Element table) {
        SpannedRows rows = new SpannedRows();
        for (Element row : table.select("tr")) {
            rows.nextRow();
            for (Element cell : row.children()) {
                boolean isCell = cell.nameIs("td") || cell.nameIs("th");
                if (isCell && !rows.add(cell(cell), span(cell, "colspan"), span(cell, "rowspan"))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(rows.filled());
    }

    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        int span = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 1;
        return Math.max(1, Math.min(span, Limits.SPAN));
    }

    /** Raised text at the end of a cell is a footnote mark; elsewhere it belongs to the text, as in τ²-Bench. */
    private static GridCell cell(Element cell) {
        Element copy = cell.clone();
        List<String> marks = new ArrayList<>();
        for (Element raised = lastRaised(copy); raised != null; raised = lastRaised(copy)) {
            String mark = GridCell.mark(GridCell.clean(raised.text()));
            if (!mark.isEmpty()) {
                marks.add(0, mark);
            }
            raised.remove();
        }
        copy.select("br").forEach(line -> line.after(new TextNode(" ")));
        return GridCell.of(copy.text(), marks);
    }

    private static @Nullable Element lastRaised(Element cell) {
        Elements raised = cell.select("sup");
        if (raised.isEmpty()) {
            return null;
        }
        Element last = raised.get(raised.size() - 1);
        String whole = GridCell.clean(cell.text());
        String end = GridCell.clean(last.text());
        boolean atEnd = whole.endsWith(end) && followingText(last, cell).isBlank();
        return atEnd && whole.length() > end.length() ? last : null;
    }

    private static String followingText(Element element, Element within) {
        StringBuilder text = new StringBuilder();
        for (Node at = element; at != null && !within.equals(at); at = at.parent()) {
            for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
                text.append(next instanceof TextNode plain ? plain.text() : next instanceof Element e ? e.text() : "");
            }
        }
        return text.toString();
    }

    private static Surroundings surroundings(Element table) {
        Element outer = table;
        while (outer.parent() != null
                && outer.parent().nameIs("div")
                && outer.parent().children().size() == 1) {
            outer = outer.parent();
        }
        return new Surroundings(above(table, outer), below(outer));
    }

    private static String above(Element table, Element outer) {
        Element caption = table.selectFirst("caption");
        Element previous = outer.previousElementSibling();
        if (caption != null) {
            return caption.text();
        }
        return previous == null || previous.nameIs("table") ? "" : previous.text();
    }

    private static List<String> below(Element outer) {
        List<String> below = new ArrayList<>();
        for (Element next = outer.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (next.is(HEADINGS) || !next.select("table").isEmpty()) {
                break;
            }
            below.addAll(lines(next));
        }
        return below;
    }

    /** Paragraphs and list items; a list item is marked as its list marks it. */
    private static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>();
        if (element.nameIs("ol") || element.nameIs("ul")) {
            int number = 1;
            for (Element item : element.children()) {
                lines.add((element.nameIs("ol") ? number++ + ". " : "") + GridCell.clean(item.text()));
            }
            return lines;
        }
        Elements blocks = element.select("> p, > li, > ul, > ol, > div");
        if (!blocks.isEmpty() && element.ownText().isBlank()) {
            blocks.forEach(block -> lines.addAll(lines(block)));
            return lines;
        }
        Element copy = element.clone();
        copy.select("br").forEach(line -> line.after(new TextNode("\u0001")));
        for (String line : copy.wholeText().split("\u0001", -1)) {
            if (!line.isBlank()) {
                lines.add(GridCell.clean(line));
            }
        }
        return lines;
    }
}
