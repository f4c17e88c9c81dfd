package claimbench.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fonts that come with the product, ready to draw on a machine that has none. Source Sans 3 is tried first for
 * every character, then Noto Sans SC; the system's fonts are never used, so a picture is the same everywhere.
 */
final class Fonts {

    private static final String CHINESE = "NotoSansSC-GB2312.ttf";

    private Fonts() {}

    /** Makes text drawable. To be called before anything else of AWT; every drawing of this package calls it. */
    public static void prepare() {
        Loaded.prepare();
    }

    static Font base(Face face) {
        return Loaded.FACES.getOrDefault(face, Loaded.FALLBACK);
    }

    /** The font for a character in the given cut: bold is drawn thicker where the fallback has no bold of its own. */
    static Font forCharacter(Face face, int codePoint) {
        Font base = base(face);
        if (base.canDisplay(codePoint) || !Loaded.FALLBACK.canDisplay(codePoint)) {
            return base;
        }
        return face.heavy() ? Loaded.HEAVY_FALLBACK : Loaded.FALLBACK;
    }

    /** Whether every character has a glyph in one of the fonts. */
    static boolean canDraw(String text) {
        return text.codePoints().allMatch(c -> base(Face.REGULAR).canDisplay(c) || Loaded.FALLBACK.canDisplay(c));
    }

    private static final class Loaded {

        static final Map<Face, Font> FACES = new EnumMap<>(Face.class);
        static final Font FALLBACK;
        static final Font HEAVY_FALLBACK;

        static {
            System.setProperty("java.awt.headless", "true");
            // JDK 22 and later shape text through a slower foreign-function path unless told not to.
            System.setProperty("sun.font.layout.ffm", "false");
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (Face face : Face.values()) {
                files.put(face.file(), resource(face.file()));
            }
            files.put(CHINESE, resource(CHINESE));
            Path folder = FontCache.unpack(files);
            FontCache.replaceSystemFonts(folder, Face.REGULAR.file(), CHINESE);
            for (Face face : Face.values()) {
                FACES.put(face, load(folder.resolve(face.file())));
            }
            FALLBACK = load(folder.resolve(CHINESE));
            HEAVY_FALLBACK = FALLBACK.deriveFont(Font.BOLD);
        }

        static void prepare() {
            // The work is in the static block.
        }

        private static byte[] resource(String file) {
            try (InputStream in = Fonts.class.getResourceAsStream("/claimbench/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the font " + file + " is missing from the program");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Font load(Path file) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font " + file + " is damaged", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
