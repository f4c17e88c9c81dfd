package claimbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The right to write. The system takes it back when its holder dies. Between threads of one process a semaphore decides:
 * the system would let go of the lock of a process as soon as any thread closes the file.
 */
final class StoreLock {

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int LONGEST_HOLDER = 300;
    private static final Map<Path, Turn> TURNS = new ConcurrentHashMap<>();

    private final FileChannel channel;
    private final FileLock lock;
    private final Turn turn;

    private StoreLock(FileChannel channel, FileLock lock, Turn turn) {
        this.channel = channel;
        this.lock = lock;
        this.turn = turn;
    }

    /** The lock, or who has it. */
    record Attempt(Optional<StoreLock> lock, String holder) {}

    /**
     * Waits for the lock.
     *
     * @param file by its real path
     * @param me what others are told while it is held
     * @param patience how long to wait, about
     */
    static Attempt take(Path file, String me, Duration patience) throws IOException {
        Turn turn = TURNS.computeIfAbsent(file, unused -> new Turn());
        if (!turn.begin(patience)) {
            return new Attempt(Optional.empty(), turn.holder);
        }
        Optional<StoreLock> lock = Optional.empty();
        try {
            FileChannel channel = open(file);
            lock = wait(channel, patience).map(ours -> new StoreLock(channel, ours, turn));
            if (lock.isEmpty()) {
                try (FileChannel closing = channel) {
                    return new Attempt(lock, holder(closing));
                }
            }
            turn.holder = me;
            write(channel, me);
            return new Attempt(lock, me);
        } finally {
            if (lock.isEmpty()) {
                turn.end();
            }
        }
    }

    /** What cannot be released now is when the process ends. */
    void release() {
        write(channel, "");
        try {
            lock.release();
            channel.close();
        } catch (IOException unreleased) {
            return;
        } finally {
            turn.end();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        boolean isNew = Disk.read(file).isEmpty();
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (isNew) {
            Disk.makeLike(file.resolveSibling(""), file);
        }
        return channel;
    }

    private static Optional<FileLock> wait(FileChannel channel, Duration patience) throws IOException {
        Duration waited = Duration.ZERO;
        while (true) {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isPresent() || waited.compareTo(patience) >= 0 || !sleep()) {
                return lock;
            }
            waited = waited.plus(PAUSE);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(Long.MAX_VALUE - 1, 1, false));
        } catch (OverlappingFileLockException inAnotherClassLoader) {
            return Optional.empty();
        }
    }

    private static boolean sleep() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(buffer, 0);
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.isEmpty() ? "another program" : line;
    }

    /** Only a courtesy to those who wait: a full disk must not keep anybody from the lock. */
    private static void write(FileChannel channel, String me) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException unwritten) {
            return;
        }
    }

    /** Which thread of this process may try. */
    private static final class Turn {
        private final Semaphore semaphore = new Semaphore(1);
        private volatile String holder = "this program";

        boolean begin(Duration patience) {
            try {
                return semaphore.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        void end() {
            semaphore.release();
        }
    }
}
