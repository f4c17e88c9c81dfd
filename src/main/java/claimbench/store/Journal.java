package claimbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records of the changes that were made, the newest last. The record of an undo stands for a moment in the place of
 * the change that it took back, and counts for nothing.
 */
record Journal(Path folder) {

    private static final int KEPT = 100;
    private static final String SUFFIX = ".change";

    /** The place of the next change. */
    int next() throws IOException {
        List<Place> places = places();
        return places.isEmpty() ? 1 : places.get(0).number() + 1;
    }

    /** The changes that can be taken back, the newest first. */
    List<Place> changes() throws IOException {
        List<Place> changes = new ArrayList<>();
        for (Place place : places()) {
            Optional<ChangeRecord> record = place.read();
            if (record.isEmpty() || !record.get().undo()) {
                changes.add(place);
            }
        }
        return changes;
    }

    Path place(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%08d", number) + SUFFIX);
    }

    /** Removes what has become too old. */
    void prune() throws IOException {
        for (Place old : places().stream().skip(KEPT).toList()) {
            Files.delete(old.file());
        }
    }

    private List<Place> places() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(Journal::place)
                    .sorted(Comparator.comparing(Place::number).reversed())
                    .toList();
        }
    }

    private static Stream<Place> place(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.matches("\\d{8}\\" + SUFFIX)
                ? Stream.of(new Place(Integer.parseInt(name.substring(0, 8)), file))
                : Stream.of();
    }

    /** A file of the journal. */
    record Place(int number, Path file) {

        /** Its record; empty if it is damaged, or belongs to another place. */
        Optional<ChangeRecord> read() throws IOException {
            return Disk.read(file).flatMap(ChangeRecord::read).filter(record -> record.number() == number);
        }
    }
}
