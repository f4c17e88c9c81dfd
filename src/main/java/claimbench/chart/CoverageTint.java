package claimbench.chart;

import claimbench.claim.Provenance;
import java.awt.Color;

/** The ground of a cell by its best evidence, never by how much there is; apart from each other in grey as well. */
enum CoverageTint {
    INDEPENDENT("independent", 0x2E75A8, Theme.PAPER),
    VENDOR("a vendor at best", 0xC4CAD1, Theme.INK),
    PRESS("press or catalogue at best", 0xEBEDF0, Theme.INK);

    private final String label;
    private final Color fill;
    private final Color ink;

    CoverageTint(String label, int fill, Color ink) {
        this.label = label;
        this.fill = new Color(fill);
        this.ink = ink;
    }

    static CoverageTint of(Provenance best) {
        return switch (best) {
            case INDEPENDENT -> INDEPENDENT;
            case OWN, RIVAL -> VENDOR;
            case PRESS -> PRESS;
        };
    }

    Color fill() {
        return fill;
    }

    Color ink() {
        return ink;
    }

    Key key() {
        return Key.block(label, fill);
    }
}
