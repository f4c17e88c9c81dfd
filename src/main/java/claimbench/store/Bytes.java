package claimbench.store;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes that nobody changes. */
final class Bytes {

    static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** @throws IllegalArgumentException if the text is no Base64 */
    static Bytes ofBase64(String text) {
        return new Bytes(Base64.getDecoder().decode(text));
    }

    byte[] toArray() {
        return bytes.clone();
    }

    String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    int size() {
        return bytes.length;
    }

    /** In lower-case hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    Bytes part(int from, int to) {
        return new Bytes(Arrays.copyOfRange(bytes, from, to));
    }

    Bytes then(Bytes next) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(size() + next.size());
        both.writeBytes(bytes);
        both.writeBytes(next.bytes);
        return new Bytes(both.toByteArray());
    }

    int commonStart(Bytes other) {
        int mismatch = Arrays.mismatch(bytes, other.bytes);
        return mismatch < 0 ? size() : mismatch;
    }

    /** How many of the last bytes are alike, at most {@code limit}. */
    int commonEnd(Bytes other, int limit) {
        int alike = 0;
        while (alike < limit && bytes[size() - 1 - alike] == other.bytes[other.size() - 1 - alike]) {
            alike++;
        }
        return alike;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return size() + " bytes";
    }
}
