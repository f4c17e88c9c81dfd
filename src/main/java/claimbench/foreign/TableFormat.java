package claimbench.foreign;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of file that hold tables, each with how it is recognised and read. */
enum TableFormat {
    PDF(List.of(".pdf"), PdfReader::read) {
        @Override
        boolean fits(byte[] bytes) {
            return startsWith(bytes, "%PDF-");
        }
    },
    XLSX(List.of(".xlsx", ".xlsm"), XlsxReader::read) {
        @Override
        boolean fits(byte[] bytes) {
            return startsWith(bytes, "PK\u0003\u0004");
        }
    },
    HTML(List.of(".html", ".htm", ".xhtml"), HtmlReader::read) {
        @Override
        boolean fits(byte[] bytes) {
            return HTML_START.matcher(start(bytes)).find();
        }
    },
    MARKDOWN(List.of(".md", ".markdown", ".mdx"), MarkdownReader::read) {
        @Override
        boolean fits(byte[] bytes) {
            return DELIMITER_ROW.matcher(start(bytes)).find();
        }
    },
    TSV(List.of(".tsv", ".tab"), SeparatedReader::readTabs) {
        @Override
        boolean fits(byte[] bytes) {
            return start(bytes)
                            .lines()
                            .limit(2)
                            .filter(line -> line.contains("\t"))
                            .count()
                    == 2;
        }
    },
    CSV(List.of(".csv", ".txt"), SeparatedReader::read) {
        @Override
        boolean fits(byte[] bytes) {
            return true;
        }
    };

    private static final Pattern HTML_START = Pattern.compile("(?i)^\\s*(?:<!doctype html|<html|<head|<body|<table)");
    private static final Pattern DELIMITER_ROW =
            Pattern.compile("(?m)^\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*$");
    private static final int START = 1 << 16;

    private final List<String> endings;
    private final GridReader reader;

    TableFormat(List<String> endings, GridReader reader) {
        this.endings = endings;
        this.reader = reader;
    }

    /** From the bytes of a file to its tables; what is wrong is added to the problems. */
    @FunctionalInterface
    interface GridReader {
        List<Grid> read(String file, byte[] bytes, List<Problem> problems);
    }

    /** True if the bytes look like this format. */
    abstract boolean fits(byte[] bytes);

    /** The format that name and content speak for. A file named like a PDF or a workbook must be one. */
    static Optional<TableFormat> recognise(String file, byte[] bytes, List<Problem> problems) {
        for (TableFormat packed : List.of(PDF, XLSX)) {
            if (packed.fits(bytes)) {
                return Optional.of(packed);
            }
            if (packed.isNamed(file)) {
                problems.add(ProblemCode.CB001.at(
                        Location.ofFile(file),
                        "",
                        file + " is named like a file of the kind " + packed + " and is none"
                                + (isOldOffice(bytes) ? "; it is an old or a locked workbook" : ""),
                        "Save it again as " + packed + " without a password, or give it the ending of what it is."));
                return Optional.empty();
            }
        }
        if (isOldOffice(bytes)) {
            problems.add(ProblemCode.CB001.at(
                    Location.ofFile(file),
                    "",
                    file + " is an old or a locked office file",
                    "Save it as XLSX without a password."));
            return Optional.empty();
        }
        Optional<TableFormat> named = Arrays.stream(values())
                .filter(format -> format.isNamed(file) && format != CSV)
                .findFirst();
        return named.or(() ->
                Arrays.stream(values()).filter(format -> format.fits(bytes)).findFirst());
    }

    List<Grid> read(String file, byte[] bytes, List<Problem> problems) {
        return reader.read(file, bytes, problems);
    }

    private boolean isNamed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private static boolean isOldOffice(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
