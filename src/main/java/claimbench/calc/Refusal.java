package claimbench.calc;

/** What was given cannot be calculated with; the message is one sentence that names the place and a way out. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean inFile;

    private Refusal(String sentence, boolean inFile) {
        super(sentence, null, false, false);
        this.inFile = inFile;
    }

    /** Of what was typed. */
    static Refusal ofWords(String sentence) {
        return new Refusal(sentence, false);
    }

    /** Of what a file holds. */
    static Refusal ofFile(String sentence) {
        return new Refusal(sentence, true);
    }

    /** Whether the file is at fault, not what was typed. */
    public boolean isInFile() {
        return inFile;
    }
}
