package claimbench.cli;

import claimbench.csv.CsvSource;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A change line by line, in the form that git and patch use. */
final class UnifiedDiff {

    private static final int LINES_AROUND = 1;

    private UnifiedDiff() {}

    static String of(Prepared prepared) {
        StringBuilder out = new StringBuilder();
        prepared.contents().forEach((name, bytes) -> {
            CsvSource before = prepared.workspace().files().get(name);
            Charset charset =
                    before == null ? StandardCharsets.UTF_8 : before.dialect().charset();
            List<String> old = before == null ? List.of() : lines(before.edited(List.of()), charset);
            UnifiedDiffUtils.generateUnifiedDiff(
                            before == null ? "/dev/null" : "a/" + name,
                            "b/" + name,
                            old,
                            DiffUtils.diff(old, lines(bytes, charset)),
                            LINES_AROUND)
                    .forEach(line -> out.append(line).append('\n'));
        });
        return out.toString();
    }

    private static List<String> lines(byte[] bytes, Charset charset) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, charset).split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
