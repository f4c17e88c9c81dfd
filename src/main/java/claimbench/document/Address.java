package claimbench.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where a link would lead, and whether a report lets it. */
public record Address(String text) {

    /**
     * The address in ASCII if it may be live: the web, with a host that cannot pass for another. A user name
     * before the host and letters outside ASCII in it are how one site poses as another.
     */
    public Optional<String> web() {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean live = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return live ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The id within the document, without the hash sign. */
    public Optional<String> fragment() {
        return text.startsWith("#") ? Optional.of(text.substring(1)) : Optional.empty();
    }

    public Optional<String> live() {
        return fragment().isPresent() ? Optional.of(text) : web();
    }
}
