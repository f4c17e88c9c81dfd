package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Slot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;

/** A presentation that a person made, with places for parts of a report. All outside these places keeps its bytes. */
public final class SlideMemo {

    private SlideMemo() {}

    /** The places for parts, slide by slide: shapes that say only {@code {{claimbench:matrix}}}, and those filled. */
    public static List<Slot> slots(byte[] pptx) {
        try {
            return SlidePlace.in(OfficeParts.read(pptx)).stream()
                    .map(SlidePlace::slot)
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * The presentation with parts in its places. A filled shape is named after its part, by which it is found again.
     *
     * @param attachment whose blocks the parts are runs of
     * @param parts for each place of {@link #slots}; an empty part leaves its place as it is
     */
    public static byte[] fill(byte[] pptx, Document attachment, List<List<Block>> parts) {
        try {
            return new SlideFill(pptx, attachment).bytes(parts);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Parts that are asked for beside other text, in a group or in a table, each with its slide. */
    public static List<String> amongOtherText(byte[] pptx) {
        try {
            return SlidePlace.elsewhere(OfficeParts.read(pptx));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The presentation with a slide for each part behind its own. */
    public static byte[] appended(byte[] pptx, List<String> wanted) {
        try {
            SortedMap<String, byte[]> parts = OfficeParts.read(pptx);
            List<String> slides = SlidePlace.slides(parts);
            String last = slides.isEmpty() ? "" : slides.get(slides.size() - 1);
            return OfficeParts.write(SlideAppend.appended(parts, wanted, last));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
