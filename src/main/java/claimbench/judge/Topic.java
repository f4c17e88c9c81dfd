package claimbench.judge;

/**
 * What models are compared in.
 *
 * @param name of the benchmark or capability in the catalogue
 */
record Topic(Kind kind, String name) {

    /** A single test, or a group of them. */
    public enum Kind {
        BENCHMARK("on"),
        CAPABILITY("in");

        private final String preposition;

        Kind(String preposition) {
            this.preposition = preposition;
        }
    }

    static Topic benchmark(String name) {
        return new Topic(Kind.BENCHMARK, name);
    }

    static Topic capability(String name) {
        return new Topic(Kind.CAPABILITY, name);
    }

    /** {@code on SWE-bench Verified}, {@code in Math}. */
    @Override
    public String toString() {
        return kind.preposition + " " + name;
    }
}
