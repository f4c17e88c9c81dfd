package claimbench.cli;

import claimbench.chart.Drawing;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pictures as files, several at a time. */
final class PictureFiles {

    private PictureFiles() {}

    /** Contents by file name. */
    static Map<String, byte[]> write(List<Drawing> drawings, List<PictureFormat> formats) {
        return drawings.parallelStream()
                .flatMap(drawing -> formats.stream()
                        .map(format ->
                                new SimpleEntry<>(drawing.id() + "." + format.extension(), format.write(drawing))))
                .collect(Collectors.toMap(
                        SimpleEntry::getKey, SimpleEntry::getValue, (first, second) -> first, TreeMap::new));
    }
}
