package claimbench.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The languages that a report can be written in. Names, quotes and notes from the claims stay as they are. */
public enum Language {
    EN("en"),
    DE("de"),
    ZH("zh-Hans");

    private final String tag;
    private @Nullable ResourceBundle words;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in the {@code lang} of HTML. */
    public String tag() {
        return tag;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The words with this key.
     *
     * @param arguments what the places {@code {0}}, {@code {1}} … of the message stand for
     * @throws java.util.MissingResourceException if no words have the key
     */
    public String text(String key, Object... arguments) {
        MessageFormat message = new MessageFormat(words().getString(key), Locale.ROOT);
        Format[] formats = message.getFormats();
        for (int at = 0; at < formats.length; at++) {
            if (formats[at] == null) {
                message.setFormat(at, new AsPrinted());
            }
        }
        return message.format(arguments);
    }

    /** A place that takes what it is given; a number has commas between thousands from 10,000 on. */
    private static final class AsPrinted extends Format {

        private static final long serialVersionUID = 1L;
        private static final long LEAST_GROUPED = 10_000;

        @Override
        public StringBuffer format(Object value, StringBuffer out, FieldPosition position) {
            return value instanceof Number number && Math.abs(number.longValue()) >= LEAST_GROUPED
                    ? out.append(String.format(Locale.ROOT, "%,d", number.longValue()))
                    : out.append(value);
        }

        @Override
        public Object parseObject(String text, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }

    private synchronized ResourceBundle words() {
        if (words == null) {
            words = read("/claimbench/words/" + word() + ".properties");
        }
        return words;
    }

    private static ResourceBundle read(String resource) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
