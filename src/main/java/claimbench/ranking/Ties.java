package claimbench.ranking;

/** Which of the places that equal values fill together each of them gets. */
enum Ties {
    /** The mean of the places. */
    AVERAGE {
        @Override
        double place(int above, int equal) {
            return above + (equal + 1) / 2.0;
        }
    },
    /** The first of the places, as in sports. */
    BEST {
        @Override
        double place(int above, int equal) {
            return above + 1.0;
        }
    },
    /** The last of the places. */
    WORST {
        @Override
        double place(int above, int equal) {
            return above + equal;
        }
    };

    /**
     * The place of a value.
     *
     * @param above how many are higher
     * @param equal how many are equal, itself among them
     */
    abstract double place(int above, int equal);
}
