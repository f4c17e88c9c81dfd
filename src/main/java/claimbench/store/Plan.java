package claimbench.store;

import java.io.IOException;
import java.util.List;

/** What a change is to do, found out while nobody else can write. */
@FunctionalInterface
public interface Plan {

    /**
     * Reads what it needs and says how the files are to change. Files that stay as they are may be among them; none
     * may be named twice. What it throws ends the change before anything was written.
     */
    List<FileChange> changes() throws IOException;
}
