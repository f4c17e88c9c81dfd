package claimbench.cli;

import claimbench.document.Slot;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What a refresh did to a part of a memo. */
record SlotChange(String part, List<AbstractDelta<String>> deltas) {

    private static final int MOST_SHOWN = 3;
    private static final int MOST_LETTERS = 160;

    static SlotChange between(Slot before, Slot after) {
        return new SlotChange(
                after.part(),
                DiffUtils.diff(
                                before.text().lines().toList(),
                                after.text().lines().toList())
                        .getDeltas());
    }

    List<String> lines() {
        if (deltas.isEmpty()) {
            return List.of(part + ": no change");
        }
        List<String> lines = new ArrayList<>();
        int changed = deltas.stream()
                .mapToInt(delta ->
                        Math.max(delta.getSource().size(), delta.getTarget().size()))
                .sum();
        lines.add(part + ": " + Talk.counted(changed, "line") + " changed");
        for (AbstractDelta<String> delta : deltas.subList(0, Math.min(MOST_SHOWN, deltas.size()))) {
            delta.getSource().getLines().stream().limit(MOST_SHOWN).forEach(line -> lines.add("  - " + cut(line)));
            delta.getTarget().getLines().stream().limit(MOST_SHOWN).forEach(line -> lines.add("  + " + cut(line)));
        }
        return lines;
    }

    private static String cut(String line) {
        String text = line.replaceAll("data:image/[^\"')]*", "(picture)");
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + " …";
    }
}
