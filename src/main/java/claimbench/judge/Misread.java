package claimbench.judge;

/** Ends the reading of a text that is no sentence, with what to say of it. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Reading reading;

    Misread(Reading reading) {
        super(reading.toString(), null, false, false);
        this.reading = reading;
    }

    static Misread unclear(String why) {
        return new Misread(new Reading.Unclear(why));
    }

    Reading reading() {
        return reading;
    }
}
