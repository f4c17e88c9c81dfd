package claimbench.foreign;

/** How much of a file is read; beyond it the file is refused with the number that was passed. */
final class Limits {

    /** Bytes of a file, packed and unpacked. */
    static final int BYTES = 64 << 20;

    static final int CELLS = 2_000_000;
    static final int COLUMNS = 2_000;
    static final int PAGES = 300;

    /** What a single cell may span; more is cut, as browsers do. */
    static final int SPAN = 1_000;

    private Limits() {}
}
