package claimbench.chart;

/** What a reader must know of a kind of chart. */
record ChartPage(String shows, String howToRead, String whenNotToUse) {

    @Override
    public String toString() {
        return "What it shows\n" + shows + "\nHow to read it\n" + howToRead + "\nWhen not to use it\n" + whenNotToUse;
    }
}
