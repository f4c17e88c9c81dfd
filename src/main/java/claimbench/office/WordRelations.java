package claimbench.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a text refers to outside itself: pictures in the same file, and pages of the web. */
final class WordRelations {

    static final String PREFIX = "claimbench";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Set<String> takenIds;
    private final Set<String> takenFiles;
    private final Map<String, String> links = new LinkedHashMap<>();
    private final SortedMap<String, byte[]> pictures = new TreeMap<>();
    private final StringBuilder xml = new StringBuilder();
    private int ids;

    /**
     * @param takenIds ids of relationships that stay in the file
     * @param takenFiles names of pictures that stay, such as {@code media/claimbench-1.png}
     */
    WordRelations(Set<String> takenIds, Set<String> takenFiles) {
        this.takenIds = Set.copyOf(takenIds);
        this.takenFiles = Set.copyOf(takenFiles);
    }

    /** The id by which a text links to this address. */
    String link(String address) {
        return links.computeIfAbsent(address, target -> add("hyperlink", target, " TargetMode=\"External\""));
    }

    /** The id by which a text shows this picture. */
    String picture(byte[] png) {
        int number = 1;
        while (pictures.containsKey(file(number)) || takenFiles.contains(file(number))) {
            number++;
        }
        pictures.put(file(number), png);
        return add("image", file(number), "");
    }

    private static String file(int number) {
        return "media/" + PREFIX + "-" + number + ".png";
    }

    private String add(String type, String target, String mode) {
        do {
            ids++;
        } while (takenIds.contains(PREFIX + ids));
        xml.append("<Relationship Id=\"")
                .append(PREFIX + ids)
                .append("\" Type=\"")
                .append(TYPES + type)
                .append("\" Target=\"")
                .append(XmlElement.escaped(target))
                .append('"')
                .append(mode)
                .append("/>");
        return PREFIX + ids;
    }

    /** The elements that say so. */
    String xml() {
        return xml.toString();
    }

    /** Bytes by the name of the file beside the text. */
    SortedMap<String, byte[]> pictures() {
        return pictures;
    }
}
