package claimbench.workbook;

import claimbench.claim.Tables;
import java.util.List;
import java.util.Optional;

/**
 * File names as a workbook shows them: without the folder that all files share, so that nothing of the exporting
 * machine is told.
 */
record ShortNames(String folder, List<String> files) {

    static ShortNames of(Tables tables) {
        List<String> files = tables.files().stream().map(Tables.InputFile::name).toList();
        String folder =
                files.isEmpty() ? "" : files.get(0).substring(0, files.get(0).lastIndexOf('/') + 1);
        while (!allBegin(files, folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return new ShortNames(folder, files);
    }

    String of(String file) {
        return file.substring(folder.length());
    }

    /** A message with the short names of the files in it. */
    String shortened(String message) {
        return folder.isEmpty() ? message : message.replace(folder, "");
    }

    /** The file that a workbook means; empty if there is none, or more than one. */
    Optional<String> find(String shortName) {
        if (files.contains(folder + shortName)) {
            return Optional.of(folder + shortName);
        }
        List<String> ends =
                files.stream().filter(file -> file.endsWith("/" + shortName)).toList();
        return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }

    private static boolean allBegin(List<String> files, String folder) {
        return files.stream().allMatch(file -> file.startsWith(folder));
    }
}
