package claimbench.foreign;

import claimbench.problem.Problem;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Tables in Markdown, of pipes or of HTML: the page that GitHub would show is read. */
final class MarkdownReader {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private MarkdownReader() {}

    static List<Grid> read(String file, byte[] bytes, List<Problem> problems) {
        Parser parser = Parser.builder().extensions(TABLES).build();
        HtmlRenderer page = HtmlRenderer.builder().extensions(TABLES).build();
        return ForeignText.decode(file, bytes, problems)
                .map(text -> HtmlReader.tables(file, Jsoup.parse(page.render(parser.parse(text))), problems))
                .orElse(List.of());
    }
}
