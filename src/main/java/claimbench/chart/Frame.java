package claimbench.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The words round a picture.
 *
 * @param id names the files and every id within them
 * @param title the finding
 * @param subtitle measure, unit and direction
 * @param notes sources first, then what else must be known
 * @param leftOut what the picture does not show though there are claims; empty if nothing
 * @param stamp date, counts and hash
 * @param names that title and subtitle do not break
 */
record Frame(
        PictureId id,
        String title,
        String subtitle,
        List<String> notes,
        String leftOut,
        String stamp,
        Size size,
        String altText,
        WholeNames names) {

    Frame {
        notes = List.copyOf(notes);
    }

    /** The same for one of several pictures that belong together. */
    Frame numbered(PictureId otherId, String part) {
        return new Frame(otherId, title, subtitle + part, notes, leftOut, stamp, size, altText + part, names);
    }

    /** Notes and what was left out, as separate paragraphs. */
    List<String> remarks() {
        List<String> all = new ArrayList<>(notes);
        all.add(leftOut);
        return all.stream().filter(remark -> !remark.isBlank()).toList();
    }
}
