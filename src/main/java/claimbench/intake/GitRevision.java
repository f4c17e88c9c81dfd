package claimbench.intake;

import claimbench.claim.Tables;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A commit of the git repository that holds the claims, read without a checkout.
 *
 * @param commit full hash
 * @param path the part behind the colon of {@code main:claims}, empty if it was not given
 * @param places where the claims lie, from the top of the repository; an empty one is the top itself
 */
public record GitRevision(String commit, Optional<String> path, Path top, List<String> places) {

    private static final String ADVICE =
            "Name a folder, a file, or a revision of the repository that holds the claims, such as HEAD~3 or v1.0.";

    public GitRevision {
        places = List.copyOf(places);
    }

    /**
     * Finds a revision such as {@code HEAD~3} or {@code main:claims}; empty, and the reason told, if there is none.
     *
     * @param claims the places of which the revision is wanted, unless it names one behind a colon
     */
    public static Checked<Optional<GitRevision>> find(String named, List<Path> claims) {
        try {
            return search(named, claims);
        } catch (IOException noGit) {
            return refused(named, "there is no " + named + ", and git, which would know revisions, cannot be started");
        }
    }

    private static Checked<Optional<GitRevision>> search(String named, List<Path> claims) throws IOException {
        Path start = folderOf(claims.get(0).toAbsolutePath().normalize());
        Optional<Path> top = new Git(start).line("rev-parse", "--show-toplevel").map(Path::of);
        if (top.isEmpty()) {
            return refused(
                    named, "there is no " + named + ", and " + start + " is not in a git repository that git may read");
        }
        int colon = colon(named);
        Optional<String> path = colon < 0 ? Optional.empty() : Optional.of(named.substring(colon + 1));
        String revision = colon < 0 ? named : named.substring(0, colon);
        Optional<String> commit = revision.isEmpty()
                ? Optional.empty()
                : new Git(top.get()).line("rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
        if (commit.isEmpty()) {
            return refused(named, revision + " is neither a folder nor a file nor a git revision here");
        }
        List<String> places = new ArrayList<>();
        for (Path place : path.map(p -> List.of(behindColon(p, top.get()))).orElse(claims)) {
            Path real = real(place.toAbsolutePath().normalize());
            if (!real.startsWith(top.get().toRealPath())) {
                return refused(named, place + " lies outside the git repository " + top.get());
            }
            places.add(top.get().toRealPath().relativize(real).toString().replace('\\', '/'));
        }
        return Checked.of(Optional.of(new GitRevision(commit.get(), path, top.get(), places)));
    }

    /** As git reads it: from the top of the repository, or from here if it begins with a dot. */
    private static Path behindColon(String path, Path top) {
        return path.startsWith("./") || path.startsWith("../") ? Path.of(path) : top.resolve(path);
    }

    /** The colon between revision and path; those inside braces belong to the revision. */
    private static int colon(String named) {
        int depth = 0;
        for (int i = 0; i < named.length(); i++) {
            char c = named.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Path folderOf(Path path) {
        return Files.isDirectory(path)
                ? path
                : parent(path).map(GitRevision::folderOf).orElse(path);
    }

    /** Links resolved as far as the path exists. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Optional<Path> parent = parent(path);
        return parent.isEmpty() ? path : real(parent.get()).resolve(String.valueOf(path.getFileName()));
    }

    private static Optional<Path> parent(Path path) {
        return Optional.ofNullable(path.getParent());
    }

    private static Checked<Optional<GitRevision>> refused(String named, String reason) {
        return new Checked<>(
                Optional.empty(), List.of(ProblemCode.CB001.at(Location.ofFile(named), named, reason, ADVICE)));
    }

    /** The revision by its full hash: what it means today and for ever. */
    public String pinned() {
        return commit + path.map(place -> ":" + place).orElse("");
    }

    /**
     * All rows that can be read, and what is wrong with the rest.
     *
     * @param shownAs what stands before the colon in the names of the files
     */
    public Checked<Tables> read(String shownAs) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String place : places) {
            try {
                contents(place, shownAs, problems).forEach((path, bytes) -> contents.put(shown(shownAs, path), bytes));
            } catch (IOException unreadable) {
                problems.add(problem(shownAs, place, "git cannot read it: " + unreadable.getMessage()));
            }
        }
        return Checked.of(contents).then(files -> {
            Checked<Tables> tables = ClaimFiles.of(files);
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(tables.problems());
            return new Checked<>(tables.value(), all);
        });
    }

    private Map<String, byte[]> contents(String place, String shownAs, List<Problem> problems) throws IOException {
        Git git = new Git(top);
        List<Git.Entry> entries = git.files(commit, place);
        List<Git.Entry> tables = new ArrayList<>();
        for (Git.Entry entry : entries) {
            boolean wanted = entry.path().equals(place) || ClaimFiles.isTable(below(place, entry.path()));
            if (wanted && entry.isFile()) {
                tables.add(entry);
            } else if (wanted) {
                problems.add(problem(shownAs, entry.path(), "it is a link, and links are not followed in a revision"));
            }
        }
        if (entries.isEmpty() || tables.isEmpty()) {
            problems.add(problem(
                    shownAs, place, entries.isEmpty() ? "it is not in that revision" : "it holds no .csv file there"));
        }
        return git.contents(tables);
    }

    private static String below(String place, String path) {
        return place.isEmpty() ? path : path.substring(place.length() + 1);
    }

    private static Problem problem(String shownAs, String path, String what) {
        String name = shownAs + ":" + path;
        return ProblemCode.CB001.at(Location.ofFile(name), name, name + " cannot be read: " + what, ADVICE);
    }

    /** As git writes it, with a slash before the name of the file in any case. */
    private static String shown(String shownAs, String path) {
        return shownAs + ":" + (path.contains("/") ? path : "./" + path);
    }
}
