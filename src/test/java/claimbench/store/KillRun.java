package claimbench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Kills writing processes at random moments and looks at what they leave. {@code bench/kill} runs it on its own. */
final class KillRun {

    private static final int WORKERS = 4;

    /** Lines that a child says until its first change is made; before that it mostly loads classes. */
    private static final int WARM_UP = 3;

    /** In milliseconds. */
    private static final int LONGEST_WORK = 80;

    private KillRun() {}

    /**
     * What the kills did.
     *
     * @param inTheMiddle kills that left a change unfinished
     * @param torn kills after which a file was neither old nor new
     * @param mixed kills after which files belonged to different changes
     * @param lost kills after which an acknowledged change was gone, or one was there that nobody had asked for
     * @param leftover kills after which temporary files stayed
     * @param other what went wrong otherwise
     */
    record Counts(int kills, int inTheMiddle, int torn, int mixed, int lost, int leftover, List<String> other) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, List.of());

        Counts plus(Counts more) {
            List<String> both = new ArrayList<>(other);
            both.addAll(more.other);
            return new Counts(
                    kills + more.kills,
                    inTheMiddle + more.inTheMiddle,
                    torn + more.torn,
                    mixed + more.mixed,
                    lost + more.lost,
                    leftover + more.leftover,
                    both);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[1]), "kill");
        Counts counts = run(folder, Integer.parseInt(arguments[0]), Long.parseLong(arguments[2]));
        System.out.println("kills                        " + counts.kills());
        System.out.println("  in the middle of a change  " + counts.inTheMiddle());
        System.out.println("torn files                   " + counts.torn());
        System.out.println("mixed states                 " + counts.mixed());
        System.out.println("lost states                  " + counts.lost());
        System.out.println("temporary files left         " + counts.leftover());
        System.out.println("other failures               " + counts.other().size());
        counts.other().forEach(System.out::println);
        boolean well = counts.torn() + counts.mixed() + counts.lost() + counts.leftover() == 0
                && counts.other().isEmpty();
        System.exit(well ? 0 : 1);
    }

    static Counts run(Path folder, int kills, long seed) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Callable<Counts>> tasks = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                int share = kills / WORKERS + (worker < kills % WORKERS ? 1 : 0);
                States states = new States(folder.resolve("claims" + worker));
                SplittableRandom random = new SplittableRandom(seed + worker);
                tasks.add(() -> killAll(states.begin(), share, random));
            }
            Counts all = Counts.NONE;
            for (Future<Counts> counts : workers.invokeAll(tasks)) {
                all = all.plus(counts.get());
            }
            return all;
        } finally {
            workers.shutdownNow();
        }
    }

    private static Counts killAll(States states, int kills, SplittableRandom random) throws Exception {
        Counts all = Counts.NONE;
        for (int i = 0; i < kills; i++) {
            Counts one = kill(states, random);
            all = all.plus(one);
            if (one.torn() + one.mixed() > 0) {
                states.begin();
            }
        }
        return all;
    }

    private static Counts kill(States states, SplittableRandom random) throws Exception {
        Process child = new ProcessBuilder(
                        StoreChild.command("loop", states.folder().toString(), String.valueOf(random.nextInt(1 << 30))))
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < WARM_UP; line++) {
                said.add(String.valueOf(reader.readLine()));
            }
            Thread.sleep(random.nextInt(LONGEST_WORK));
            child.toHandle().destroyForcibly();
            reader.lines().forEach(said::add);
            child.waitFor();
        }
        boolean inTheMiddle = new StoreFolder(states.folder()).holdsUnfinished();
        states.store().recover();
        boolean leftover =
                !States.temporary(states.folder()).isEmpty() || new StoreFolder(states.folder()).holdsUnfinished();
        return judge(states, said, inTheMiddle, leftover);
    }

    private static Counts judge(States states, List<String> said, boolean inTheMiddle, boolean leftover) {
        int middle = inTheMiddle ? 1 : 0;
        int left = leftover ? 1 : 0;
        List<String> strange =
                said.stream().filter(line -> !line.matches("[=>] \\d+")).toList();
        try {
            int found = states.number();
            boolean lost = strange.isEmpty() && !allowed(said, found);
            return new Counts(1, middle, 0, 0, lost ? 1 : 0, left, strange);
        } catch (IOException broken) {
            boolean torn = String.valueOf(broken.getMessage()).startsWith("torn");
            return new Counts(1, middle, torn ? 1 : 0, torn ? 0 : 1, 0, left, strange);
        }
    }

    /** The last acknowledged state, or the one that was being made. */
    private static boolean allowed(List<String> said, int found) {
        String last = said.get(said.size() - 1);
        boolean working = last.startsWith(">");
        String acknowledged = working ? said.get(said.size() - 2) : last;
        return number(acknowledged) == found || (working && number(last) == found);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(2));
    }
}
