package claimbench.memo;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Slot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memo in a text file. A part stands between two comments, {@code <!-- claimbench:matrix -->} and {@code <!--
 * /claimbench:matrix #5f2c… -->}; the second tells whether somebody changed what stands between them.
 */
record TextMemo(String text, Markup markup) {

    private static final Pattern ANY = Pattern.compile("\\{\\{\\s*claimbench:([^{}\\n]*)}}");
    private static final Pattern OPEN = Pattern.compile("<!--\\s*claimbench:(.*?)\\s*-->");
    private static final Pattern CLOSE = Pattern.compile("<!--\\s*/claimbench:(.*?)(?:\\s+#([0-9a-f]{8}))?\\s*-->");
    private static final int SHOWN_DIGITS = 8;

    /**
     * A stretch of the text that a part takes.
     *
     * @param content what stands there; empty for a placeholder
     * @param print of the content when it was written; empty if not known
     */
    private record Region(String part, int start, int end, Optional<String> content, Optional<String> print) {

        Slot slot() {
            return new Slot(part, content.isPresent(), content.orElse("").strip());
        }

        boolean changedByHand() {
            return print.isPresent() && !print.equals(content.map(TextMemo::print));
        }
    }

    List<Slot> slots() {
        return regions().stream().map(Region::slot).toList();
    }

    /** Parts in which somebody changed what was written there. */
    List<String> changedByHand() {
        return regions().stream()
                .filter(Region::changedByHand)
                .map(Region::part)
                .toList();
    }

    /** Placeholders and marks that nothing can be put in the place of, each with its line and the way out. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Region> regions = regions();
        String masked = masked();
        Matcher any = ANY.matcher(masked);
        while (any.find()) {
            if (!isWithin(regions, any.start())) {
                faults.add("line " + line(any.start()) + ": " + any.group()
                        + " stands beside other text; give it a line of its own");
            }
        }
        Matcher close = CLOSE.matcher(masked);
        while (close.find()) {
            if (!isWithin(regions, close.start())) {
                faults.add("line " + line(close.start()) + ": " + close.group()
                        + " ends a part that begins nowhere; delete it");
            }
        }
        return faults;
    }

    private static boolean isWithin(List<Region> regions, int at) {
        return regions.stream().anyMatch(region -> region.start() <= at && at < region.end());
    }

    private long line(int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /**
     * The text with the parts in their places.
     *
     * @param parts of {@code whole}, in the order of the {@link #slots}
     */
    String filled(Document whole, List<List<Block>> parts) {
        Index index = Index.of(whole);
        boolean windows = text.contains("\r\n");
        StringBuilder out = new StringBuilder();
        int copied = 0;
        List<Region> regions = regions();
        for (int at = 0; at < regions.size(); at++) {
            Region region = regions.get(at);
            String content = "\n" + markup.write(index, parts.get(at)) + "\n";
            String part = "<!-- claimbench:" + region.part() + " -->" + content + "<!-- /claimbench:" + region.part()
                    + " #" + print(content) + " -->";
            out.append(text, copied, region.start()).append(windows ? part.replace("\n", "\r\n") : part);
            copied = region.end();
        }
        return out.append(text, copied, text.length()).toString();
    }

    private List<Region> regions() {
        String masked = masked();
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (Optional<Region> next = next(masked, at); next.isPresent(); next = next(masked, at)) {
            regions.add(next.get());
            at = next.get().end();
        }
        return regions;
    }

    private Optional<Region> next(String masked, int from) {
        Matcher placeholder = markup.alone().matcher(masked);
        Matcher open = OPEN.matcher(masked);
        boolean isPlaceholder = placeholder.find(from);
        boolean isOpen = open.find(from);
        if (isOpen && (!isPlaceholder || open.start() < placeholder.start())) {
            return Optional.of(marked(masked, open));
        }
        return isPlaceholder ? Optional.of(placeholder(placeholder)) : Optional.empty();
    }

    private Region marked(String masked, Matcher open) {
        Matcher close = CLOSE.matcher(masked);
        Matcher another = OPEN.matcher(masked);
        int limit = another.find(open.end()) ? another.start() : masked.length();
        if (close.find(open.end()) && close.start() < limit && close.group(1).equals(open.group(1))) {
            return new Region(
                    part(open.group(1)),
                    open.start(),
                    close.end(),
                    Optional.of(text.substring(open.end(), close.start())),
                    Optional.ofNullable(close.group(2)));
        }
        return new Region(part(open.group(1)), open.start(), open.end(), Optional.empty(), Optional.empty());
    }

    private static Region placeholder(Matcher found) {
        String part = null;
        for (int group = 1; group <= found.groupCount() && part == null; group++) {
            part = found.group(group);
        }
        return new Region(
                part(part == null ? "" : part), found.start(), found.end(), Optional.empty(), Optional.empty());
    }

    private static String part(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The text with blanks where it shows code, so that all places stay where they are. */
    private String masked() {
        StringBuilder out = new StringBuilder(text);
        Matcher code = markup.code().matcher(text);
        while (code.find()) {
            for (int at = code.start(); at < code.end(); at++) {
                if (out.charAt(at) != '\n' && out.charAt(at) != '\r') {
                    out.setCharAt(at, ' ');
                }
            }
        }
        return out.toString();
    }

    /** The first digits of a hash that does not mind which line ends an editor writes. */
    private static String print(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHOWN_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
