package claimbench.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** A folder with our font files, because AWT reads the fonts it starts with from files only. */
final class FontCache {

    private static final String SETTING = "sun.awt.fontconfig";

    private FontCache() {}

    /** A folder that holds exactly these files; made once and used again, also by other runs at the same time. */
    static Path unpack(Map<String, byte[]> files) {
        Path shared = Path.of(System.getProperty("java.io.tmpdir"), "claimbench-fonts-" + hash(files))
                .toAbsolutePath();
        try {
            try {
                return fill(shared, files);
            } catch (IOException notOurs) {
                // Somebody else owns the shared folder and its content is not what we ship.
                return fill(Files.createTempDirectory("claimbench-fonts-"), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the fonts could be made", e);
        }
    }

    /** Tells AWT, if it has not started yet, that these are all the fonts there are. */
    static void replaceSystemFonts(Path folder, String latin, String chinese) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        // The file is written for the toolkit of Linux; the other systems always bring fonts of their own.
        if (system.contains("linux") && System.getProperty(SETTING) == null) {
            byte[] content = configuration(folder, latin, chinese).getBytes(StandardCharsets.ISO_8859_1);
            try {
                fill(folder, Map.of("fontconfig.properties", content));
                System.setProperty(
                        SETTING, folder.resolve("fontconfig.properties").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path fill(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), entry.getValue())) {
                Path draft = folder.resolve(
                        entry.getKey() + "." + ProcessHandle.current().pid() + ".tmp");
                Files.write(draft, entry.getValue());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    private static String configuration(Path folder, String latin, String chinese) {
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin\nsequence.fallback=chinese\n");
        text.append("allfonts.chinese=Noto Sans SC\n");
        for (String family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                text.append(family).append('.').append(style).append(".latin=Source Sans 3\n");
            }
        }
        text.append("filename.Source_Sans_3=")
                .append(escaped(folder.resolve(latin)))
                .append('\n');
        text.append("filename.Noto_Sans_SC=")
                .append(escaped(folder.resolve(chinese)))
                .append('\n');
        return text.toString();
    }

    private static String escaped(Path path) {
        StringBuilder text = new StringBuilder();
        for (char c : path.toString().toCharArray()) {
            text.append(c < 127 && c != '\\' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return text.toString();
    }

    /** Tells one set of fonts from another; nobody is kept out by it. */
    private static String hash(Map<String, byte[]> files) {
        CRC32 check = new CRC32();
        files.forEach((name, bytes) -> {
            check.update(name.getBytes(StandardCharsets.UTF_8));
            check.update(bytes);
        });
        return Long.toHexString(check.getValue());
    }
}
