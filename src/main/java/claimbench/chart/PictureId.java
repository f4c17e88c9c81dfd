package claimbench.chart;

/**
 * What a picture is called.
 *
 * @param kind as {@link ChartKind#word}
 * @param topic the capability or benchmark that the picture is about; empty for the whole
 * @param name of its files, never given twice within one kind
 */
record PictureId(String kind, String topic, String name) {}
