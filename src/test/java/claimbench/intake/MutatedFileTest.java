package claimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import claimbench.catalogue.Resolved;
import claimbench.check.ClaimCheck;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, it is read or refused, and nothing is thrown. */
class MutatedFileTest {

    private static final String VALID =
            "\uFEFFmodel,benchmark,value,unit,conditions,source,locator,stderr,items,status,claim_id\r\n"
                    + "Alpha-1,Quiz,87.4,percent,mode=thinking; effort=high,s1,\"Table 1, row 2\",1.2,200,,a\r\n"
                    + "通义千问,Quiz,80,,,s2,\"two\r\nlines\",,,disputed,b\r\n"
                    + "τ²-model,\"The \"\"Odds\"\"\",0.5,fraction,,s1,,,,,c\r\n"
                    + "Beta,Window,2,hours,,s3,,,,withdrawn,\r\n"
                    + "Beta,Sound,partly,,,s3,,,,,\r\n";

    private static final List<String> PIECES = List.of(
            "\"",
            ",",
            "\n",
            "\r",
            ";",
            "\t",
            "=",
            "\0",
            "\uFEFF",
            "\u202E",
            "NaN",
            "1e99",
            "-",
            "9".repeat(40),
            "é",
            "\"\"");

    @Test
    void neverThrows() {
        byte[] valid = VALID.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(20_260_216);
        int refused = 0;
        for (int run = 0; run < 20_000; run++) {
            byte[] mutated = valid;
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                mutated = mutate(mutated, random);
            }
            Checked<Tables> read = read(mutated);
            Checked<Resolved> checked = read.then(Resolved::of).then(ClaimCheck::check);
            refused += checked.hasErrors() ? 1 : 0;
            for (Problem problem : checked.problems()) {
                if (problem.message().isBlank() || problem.help().isBlank()) {
                    fail("run %d gives a problem without words: %s", run, problem);
                }
            }
        }
        assertThat(refused).isBetween(2_000, 19_000);
    }

    private static Checked<Tables> read(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        CsvTable table = CsvTable.read("claims.csv", bytes, problems);
        Map<Table, List<StatedRow>> rows = new EnumMap<>(Table.class);
        table.kind().ifPresent(kind -> rows.put(kind, table.rows()));
        return new Checked<>(new Tables(rows, List.of()), problems);
    }

    private static byte[] mutate(byte[] bytes, SplittableRandom random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, at + 1 + random.nextInt(20));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 1 -> joined(bytes, at, piece, at);
            case 2 -> joined(bytes, at, new byte[0], until);
            case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, until), at);
            default -> joined(bytes, at, piece, until);
        };
    }

    /** The bytes before {@code at}, the piece, and the bytes from {@code rest} on. */
    private static byte[] joined(byte[] bytes, int at, byte[] piece, int rest) {
        byte[] result = new byte[at + piece.length + bytes.length - rest];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(piece, 0, result, at, piece.length);
        System.arraycopy(bytes, rest, result, at + piece.length, bytes.length - rest);
        return result;
    }
}
