package claimbench.cli;

import claimbench.chart.Size;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Slot;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.Harness.Checkup;
import claimbench.memo.Attachment;
import claimbench.memo.MemoKind;
import claimbench.store.OneFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "attach",
        mixinStandardHelpOptions = true,
        description = {
            "Puts parts of the report into a memo of yours, and refreshes them there.",
            "",
            "Write a placeholder such as {{claimbench:matrix}} on a line of its own where a part is wanted. Run it again"
                    + " after the claims have changed: the same parts are made anew, and nothing else is touched."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench attach memo.docx                 fills or refreshes what the memo asks for",
            "  claimbench attach memo.docx --dry-run       says what would change",
            "  claimbench attach memo.md --append          adds summary, matrix and sources at the end",
            "  claimbench attach memo.docx --parts         what a memo can ask for"
        })
final class AttachCommand implements Callable<Integer> {

    private static final List<String> USUAL_PARTS = List.of("section summary", "section matrix", "section sources");

    @Parameters(index = "0", paramLabel = "MEMO", description = "A .docx, .pptx, .md or .html file.")
    private Path memo = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CLAIMS",
            description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--append",
            arity = "0..1",
            split = ",",
            fallbackValue = "",
            paramLabel = "PART",
            description = "Add these parts at the end of a memo that has no place for them. Default: section summary,"
                    + " section matrix, section sources")
    private @Nullable List<String> append;

    @Option(names = "--parts", description = "List what a memo can ask for, and change nothing.")
    private boolean listParts;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace parts also where somebody changed them by hand.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Mixin
    private MemoOptions wording = new MemoOptions();

    private Optional<Earlier> earlier = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        MemoKind kind = MemoKind.of(memo.toString())
                .orElseThrow(() -> new Stop(
                        Exit.USAGE, memo + " is no kind of memo that parts can be put into: " + MemoKind.allEndings()));
        byte[] before = read();
        Optional<String> refusal = kind.refusal(before);
        if (refusal.isPresent()) {
            throw new Stop(Exit.UNREADABLE, memo + ": " + refusal.get());
        }
        byte[] asking = append == null ? before : kind.appended(before, toAppend());
        List<String> parts = wanted(kind, asking);
        Comparison comparison = compare();
        Citations citations = Citations.of(comparison);
        Composed report = compose(comparison, citations, kind);
        List<Figure> figures = report.figures();
        if (listParts) {
            Attachment.names(report.document(), figures)
                    .forEach(name -> spec.commandLine().getOut().println("{{claimbench:" + name + "}}"));
            return Exit.DONE.code();
        }
        refuseUnknown(report.document(), figures, parts);
        refuseEdited(kind, asking);
        List<Integer> order = Attachment.cited(report.document(), figures, parts);
        Composed numbered = compose(comparison, citations.starting(order), kind);
        String folder = kind.hasPicturesBeside() ? pictureFolder() : "";
        Attachment attachment = Attachment.of(numbered.document(), numbered.figures(), parts, folder);
        byte[] after = kind.filled(asking, attachment);
        kind.refusal(after).ifPresent(reason -> {
            throw new IllegalStateException("the filled memo is not right: " + reason);
        });
        say(kind.slots(before), kind.slots(after));
        if (attachment.citesUnlisted()) {
            note("the parts cite sources by number, and the memo has no place for their list: write"
                    + " {{claimbench:sources}} where it belongs");
        }
        return write(before, after, kind.hasPicturesBeside() ? attachment.pictures() : new TreeMap<>());
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(memo);
        } catch (NoSuchFileException e) {
            throw new Stop(Exit.UNREADABLE, "there is no file " + memo);
        } catch (IOException e) {
            throw new Stop(Exit.UNREADABLE, memo + " cannot be read: " + e.getMessage());
        }
    }

    private List<String> toAppend() {
        List<String> named = append == null
                ? List.of()
                : append.stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        return named.isEmpty() ? USUAL_PARTS : named;
    }

    /** The parts that the memo asks for. */
    private List<String> wanted(MemoKind kind, byte[] asking) {
        List<String> faults = kind.faults(asking);
        if (!faults.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("nothing was changed in " + memo + ":"));
            faults.forEach(fault -> lines.add("  " + fault));
            throw new Stop(Exit.UNREADABLE, lines);
        }
        List<String> parts = kind.slots(asking).stream().map(Slot::part).toList();
        if (parts.isEmpty() && !listParts) {
            throw new Stop(
                    Exit.NOTHING,
                    List.of(
                            memo + " asks for no part of the report, so nothing was changed",
                            "  Write {{claimbench:matrix}} on a line of its own where the matrix belongs, or add"
                                    + " --append; --parts lists what there is."));
        }
        Set<String> seen = new HashSet<>();
        List<String> twice =
                parts.stream().filter(part -> !seen.add(part)).distinct().toList();
        if (!twice.isEmpty()) {
            throw new Stop(
                    Exit.UNREADABLE,
                    memo + " asks twice for " + String.join(" and for ", twice) + "; delete one of the places");
        }
        return parts;
    }

    private Comparison compare() {
        List<Path> paths = inputs.paths(arguments);
        Checkup checkup = ClaimInputs.read(paths);
        Comparison comparison = options.compare(checkup, wording.circulated());
        if (comparison.isEmpty()) {
            Talk.problems(comparison, spec.commandLine().getErr());
            throw new Stop(Exit.NOTHING, "no claim fits what was asked for; nothing was changed");
        }
        earlier = wording.since()
                .map(named -> Since.find(named, paths, checkup, comparison, options))
                .map(Since::earlier);
        return comparison;
    }

    private Composed compose(Comparison comparison, Citations citations, MemoKind kind) {
        Size size = kind.isSlides() ? Size.DECK : wording.size();
        return Composed.of(
                comparison, citations, size, wording.report(earlier, "claimbench attach " + memo.getFileName()));
    }

    private void refuseUnknown(Document document, List<Figure> figures, List<String> parts) {
        List<String> unknown = Attachment.unknown(document, figures, parts);
        if (!unknown.isEmpty()) {
            List<String> lines = new ArrayList<>();
            unknown.forEach(part -> lines.add(
                    memo + " asks for \"" + part + "\", and the report has nothing of that name; nothing was changed"));
            lines.add("  There is: " + String.join(", ", Attachment.names(document, figures)));
            throw new Stop(Exit.NOTHING, lines);
        }
    }

    private void refuseEdited(MemoKind kind, byte[] asking) {
        List<String> edited = kind.changedByHand(asking);
        if (!edited.isEmpty() && !force) {
            throw new Stop(
                    Exit.UNWRITABLE,
                    List.of(
                            "nothing was changed: somebody edited what stands in " + memo + " for "
                                    + String.join(", ", edited),
                            "  Move the edits out of the part, or add --force to replace them."));
        }
    }

    /** A folder beside the memo, whose name two memos do not share. */
    private String pictureFolder() {
        String name = String.valueOf(memo.getFileName());
        String base = name.substring(0, name.lastIndexOf('.'));
        String plain = base.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        String distinct = plain.equals(base) ? base : plain + "-" + Integer.toHexString(base.hashCode());
        return (distinct.startsWith("-") ? "memo" : "") + distinct + "-pictures/";
    }

    private void say(List<Slot> before, List<Slot> after) {
        Map<String, Slot> old = new TreeMap<>();
        before.forEach(slot -> old.put(slot.part(), slot));
        for (Slot slot : after) {
            Slot then = old.get(slot.part());
            if (then == null || !then.filled()) {
                note(slot.part() + ": new");
            } else {
                SlotChange.between(then, slot).lines().forEach(this::note);
            }
        }
    }

    private void note(String line) {
        if (!quiet) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("claimbench: " + Visible.lines(line));
        }
    }

    private int write(byte[] before, byte[] after, SortedMap<String, byte[]> pictures) {
        if (dryRun) {
            note("nothing was written (--dry-run)");
            return Exit.DONE.code();
        }
        return WriteReport.of(OneFile.at(memo).replace(before, after, pictures), this::note)
                .code();
    }
}
