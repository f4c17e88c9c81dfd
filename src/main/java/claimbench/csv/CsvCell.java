package claimbench.csv;

/**
 * The span of a cell in the text of its file, quote marks included.
 *
 * @param start first character
 * @param end behind the last character; for a quoted cell behind the closing quote mark
 */
record CsvCell(int start, int end, boolean quoted) {

    /** What stands in the cell, quote marks resolved, surrounding blanks kept. */
    String text(String file) {
        return quoted ? file.substring(start + 1, end - 1).replace("\"\"", "\"") : file.substring(start, end);
    }
}
