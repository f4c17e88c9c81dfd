package claimbench.memo;

import claimbench.document.Slot;
import claimbench.office.SlideMemo;
import claimbench.office.SlideWriter;
import claimbench.office.WordMemo;
import claimbench.office.WordWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that memos are written in. All but {@link #refusal} ask for bytes that it accepts. */
public enum MemoKind {
    MARKDOWN("md", "markdown") {
        @Override
        public Optional<String> refusal(byte[] memo) {
            return notText(memo);
        }

        @Override
        public List<String> faults(byte[] memo) {
            return text(memo, Markup.MARKDOWN).faults();
        }

        @Override
        public List<Slot> slots(byte[] memo) {
            return text(memo, Markup.MARKDOWN).slots();
        }

        @Override
        public List<String> changedByHand(byte[] memo) {
            return text(memo, Markup.MARKDOWN).changedByHand();
        }

        @Override
        public byte[] filled(byte[] memo, Attachment attachment) {
            return bytes(text(memo, Markup.MARKDOWN).filled(attachment.document(), attachment.parts()));
        }

        @Override
        public byte[] appended(byte[] memo, List<String> parts) {
            String text = decoded(memo);
            return bytes(text + (text.endsWith("\n") || text.isEmpty() ? "" : "\n") + placeholders(parts, "\n", ""));
        }

        @Override
        public boolean hasPicturesBeside() {
            return true;
        }
    },
    HTML("html", "htm") {
        @Override
        public Optional<String> refusal(byte[] memo) {
            return notText(memo);
        }

        @Override
        public List<String> faults(byte[] memo) {
            return text(memo, Markup.HTML).faults();
        }

        @Override
        public List<Slot> slots(byte[] memo) {
            return text(memo, Markup.HTML).slots();
        }

        @Override
        public List<String> changedByHand(byte[] memo) {
            return text(memo, Markup.HTML).changedByHand();
        }

        @Override
        public byte[] filled(byte[] memo, Attachment attachment) {
            return bytes(text(memo, Markup.HTML).filled(attachment.document(), attachment.parts()));
        }

        @Override
        public byte[] appended(byte[] memo, List<String> parts) {
            String text = decoded(memo);
            int end = text.toLowerCase(Locale.ROOT).lastIndexOf("</body");
            int at = end < 0 ? text.length() : end;
            return bytes(text.substring(0, at) + placeholders(parts, "<p>", "</p>") + text.substring(at));
        }
    },
    WORD("docx") {
        @Override
        public Optional<String> refusal(byte[] memo) {
            return WordWriter.refusal(memo);
        }

        @Override
        public List<String> faults(byte[] memo) {
            return WordMemo.inSentences(memo).stream()
                    .map(part -> "{{claimbench:" + part
                            + "}} stands within a sentence or a text box; give it a paragraph" + " of its own")
                    .toList();
        }

        @Override
        public List<Slot> slots(byte[] memo) {
            return WordMemo.slots(memo);
        }

        @Override
        public byte[] filled(byte[] memo, Attachment attachment) {
            return WordMemo.fill(memo, attachment.document(), attachment.parts());
        }

        @Override
        public byte[] appended(byte[] memo, List<String> parts) {
            return WordMemo.appended(memo, parts);
        }
    },
    SLIDES("pptx") {
        @Override
        public Optional<String> refusal(byte[] memo) {
            return SlideWriter.refusal(memo);
        }

        @Override
        public List<String> faults(byte[] memo) {
            return SlideMemo.amongOtherText(memo).stream()
                    .map(place -> place
                            + " stands beside other text, in a group or in a table; give it a text box of its" + " own")
                    .toList();
        }

        @Override
        public List<Slot> slots(byte[] memo) {
            return SlideMemo.slots(memo);
        }

        @Override
        public byte[] filled(byte[] memo, Attachment attachment) {
            return SlideMemo.fill(memo, attachment.document(), attachment.parts());
        }

        @Override
        public byte[] appended(byte[] memo, List<String> parts) {
            return SlideMemo.appended(memo, parts);
        }

        @Override
        public boolean isSlides() {
            return true;
        }
    };

    private final List<String> endings;

    MemoKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The kind that a file name tells; empty if parts cannot be put into such a file. */
    public static Optional<MemoKind> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** {@code .md, .markdown, .html …} */
    public static String allEndings() {
        return Stream.of(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }

    /** Why nothing can be put into the memo, and the way out; empty if it can. */
    public abstract Optional<String> refusal(byte[] memo);

    /** What is wrong with placeholders, each with its place and the way out. */
    public abstract List<String> faults(byte[] memo);

    /** Where parts are wanted or stand already, in the order of the memo. */
    public abstract List<Slot> slots(byte[] memo);

    /** Parts in which somebody changed what was put there; none where the kind of file cannot tell. */
    public List<String> changedByHand(byte[] memo) {
        return List.of();
    }

    /** The memo with the parts in their slots; nothing else in it is changed. */
    public abstract byte[] filled(byte[] memo, Attachment attachment);

    /** The memo with placeholders for the parts behind everything else. */
    public abstract byte[] appended(byte[] memo, List<String> parts);

    /** True if pictures are files beside the memo; else they are inside. */
    public boolean hasPicturesBeside() {
        return false;
    }

    /** True if pictures stand on slides, and should be drawn for that. */
    public boolean isSlides() {
        return false;
    }

    private static Optional<String> notText(byte[] memo) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(memo));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("it is not in UTF-8; save it as UTF-8 and try again");
        }
    }

    private static TextMemo text(byte[] memo, Markup markup) {
        return new TextMemo(decoded(memo), markup);
    }

    private static String decoded(byte[] memo) {
        return new String(memo, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String placeholders(List<String> parts, String before, String behind) {
        return parts.stream()
                .map(part -> before + "{{claimbench:" + part + "}}" + behind + "\n")
                .collect(Collectors.joining());
    }
}
