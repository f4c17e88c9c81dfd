package claimbench.chart;

import java.util.Optional;

/** Whether pictures can be drawn on this machine. */
public final class DrawingCheck {

    private static final String SAMPLE = "Aß 0123 − ● ○ △ 通义千问";

    private DrawingCheck() {}

    /** What is missing; empty if a sample text can be drawn. */
    public static Optional<String> problem() {
        try {
            return Fonts.canDraw(SAMPLE)
                    ? Optional.empty()
                    : Optional.of("the fonts that came with claimbench cannot draw " + SAMPLE + "; build it again");
        } catch (LinkageError | RuntimeException noGraphics) {
            return Optional.of("Java cannot draw here (" + noGraphics.getClass().getSimpleName()
                    + "); install a full JDK and the library libfreetype6");
        }
    }
}
