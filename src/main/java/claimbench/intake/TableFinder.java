package claimbench.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the tables of a folder while others may be writing there: what comes and goes meanwhile, as temporary files do,
 * is no fault.
 */
final class TableFinder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Predicate<Path> isTable;
    private final List<Path> found = new ArrayList<>();

    private TableFinder(Path root, Predicate<Path> isTable) {
        this.root = root;
        this.isTable = isTable;
    }

    /**
     * All files below a folder that are tables, in no order.
     *
     * @throws IOException if a part of the folder cannot be read, or links lead round in circles
     */
    static List<Path> find(Path root, Predicate<Path> isTable) throws IOException {
        TableFinder finder = new TableFinder(root, isTable);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        return finder.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isTable.test(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException && !file.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
