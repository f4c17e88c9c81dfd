package claimbench.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A presentation without slides: master, layouts and colours of our own. */
final class SlideBase {

    private SlideBase() {}

    static byte[] file() {
        Map<String, String> resources = new LinkedHashMap<>();
        resources.put("[Content_Types].xml", "content-types.xml");
        resources.put("_rels/.rels", "package.rels");
        resources.put("ppt/presentation.xml", "presentation.xml");
        resources.put("ppt/_rels/presentation.xml.rels", "presentation.rels");
        resources.put("ppt/tableStyles.xml", "table-styles.xml");
        resources.put("ppt/theme/theme1.xml", "theme.xml");
        resources.put("ppt/theme/theme2.xml", "theme.xml");
        resources.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        resources.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master.rels");
        resources.put("ppt/slideLayouts/slideLayout1.xml", "layout-title.xml");
        resources.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout.rels");
        resources.put("ppt/slideLayouts/slideLayout2.xml", "layout-finding.xml");
        resources.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout.rels");
        resources.put("ppt/notesMasters/notesMaster1.xml", "notes-master.xml");
        resources.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes-master.rels");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        resources.forEach((part, resource) -> parts.put(part, read(resource)));
        return OfficeParts.write(parts);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(
                SlideBase.class.getResourceAsStream("/claimbench/slides/" + resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
