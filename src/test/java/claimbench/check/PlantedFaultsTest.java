package claimbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import claimbench.catalogue.Resolved;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Problem;
import claimbench.testing.Claims;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults of every kind, each planted into a copy of the shipped claims. A plant names a file, the row by some of its
 * cells, and after the arrow what is written into it; "copy" leaves the row and appends one like it. The problem must
 * stand at the row of the first plant.
 */
class PlantedFaultsTest {

    private static final SortedMap<String, List<List<String>>> SHIPPED = shipped();
    private static final List<Problem> CLEAN = problems(SHIPPED);

    private record Place(String file, int row) {}

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CB101 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=
            CB102 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=about 88
            CB103 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=Open weights -> value=maybe
            CB104 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> unit=minutes
            CB105 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> unit=percents
            CB106 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=878
            CB106 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=87 + unit=fraction
            CB106 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=-87.8
            CB107 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=0.878
            CB107 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=0.87 + unit=percent
            CB108 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=8.78
            CB108 | alibaba.csv: model=Gemini 3 Pro + benchmark=MMLU-Pro -> value=8.98
            CB109 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> conditions=colour=red
            CB110 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> conditions=thinking
            CB111 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> status=odd
            CB112 | epoch.csv: benchmark=Epoch Capabilities Index + model=Claude Opus 4.5 -> stderr=-1.34
            CB113 | epoch.csv: benchmark=SWE-bench Verified + model=Claude Opus 4.5 -> items=48.4
            CB114 | alibaba.csv: benchmark=GPQA Diamond + model=GPT-5.2 -> value=92.1 + conditions=attempts=pass@1
            CB114 | alibaba.csv: benchmark=GPQA Diamond + model=GPT-5.2 -> value=92.1 + conditions=attempts=single run
            CB114 | alibaba.csv: benchmark=GPQA Diamond + model=GPT-5.2 -> value=92.1 + items=198
            CB114 | alibaba.csv: benchmark=AIME 2026 + model=GPT-5.2 -> value=96.8 + conditions=attempts=avg@4
            CB114 | alibaba.csv: benchmark=ERQA + model=GPT-5.2 -> value=60.1
            CB115 | alibaba.csv: benchmark=MMLU-Pro + model=GPT-5.2 -> conditions=mode=non-thinking; effort=high
            CB116 | alibaba.csv: benchmark=GPQA Diamond + model=GPT-5.2 -> stderr=18.5
            CB116 | alibaba.csv: benchmark=GPQA Diamond + model=GPT-5.2 -> stderr=0.02
            CB117 | moonshot.csv: benchmark=Context window -> unit=
            CB117 | press.csv: benchmark=Context window + model=GLM-5 -> value=200
            CB117 | press.csv: copy benchmark=Video input length + source=implicator-qwen3-vl -> \
            value=2 + measured_by= + locator=text
            CB118 | alibaba.csv: benchmark=IFBench + model=GPT-5.2 -> value=0
            CB118 | lmarena.csv: model=GLM-5 + benchmark=LMArena Code (WebDev) -> value=-1441
            CB201 | alibaba.csv: copy model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> note=again
            CB202 | alibaba.csv: copy model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> value=86.6 + locator=text
            CB203 | press.csv: model=GPT-5.2 + benchmark=MultiChallenge -> value=61.3 + status=
            CB204 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> claim_id=A1 && \
            alibaba.csv: model=GPT-5.2 + benchmark=IFBench -> claim_id=A1
            CB205 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> capability=Math
            CB205 | alibaba.csv: model=GPT-5.2 + benchmark=GPQA Diamond -> items=448
            CB205 | zhipu.csv: model=GLM-5 + benchmark=Total parameters -> value=74.4
            CB205 | zhipu.csv: model=GLM-5 + benchmark=Active parameters -> value=4
            CB205 | press.csv: model=GLM-5 + benchmark=Context window -> value=128000
            CB205 | zhipu.csv: model=GLM-5 + benchmark=Open weights -> value=no
            CB206 | google.csv: model=Gemini 3 Pro + benchmark=Toolathlon -> value=56.2
            CB212 | press.csv: model=GPT-5.2 + benchmark=MultiChallenge -> status=
            CB213 | tau2-bench.csv: copy model=GLM-5 + benchmark=tau2-bench Retail -> \
            benchmark=tau2-bench (average) + value=90.0 && benchmarks.csv: name=tau2-bench (average) -> \
            mean_of=tau2-bench Airline; tau2-bench Retail; tau2-bench Telecom
            CB214 | moonshot.csv: copy model=Kimi K2.5 + benchmark=OJBench + source=kimi-k2.5-readme -> \
            conditions= + value=60.1 && moonshot.csv: copy model=Kimi K2.5 + benchmark=OJBench -> conditions=subset=Go
            CB215 | alibaba.csv: model=Gemini 3 Pro + benchmark=Toolathlon -> value=43.5 && \
            alibaba.csv: model=Claude Opus 4.5 + benchmark=Toolathlon -> value=36.4
            CB216 | alibaba.csv: model=GPT-5.2 + benchmark=IFBench -> value=70.4
            CB217 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> value=89.5 && \
            alibaba.csv: model=GPT-5.2 + benchmark=MMLU-ProX -> value=85.7 && \
            alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Redux -> value=95.6
            CB218 | alibaba.csv: model=GPT-5.2 + benchmark=HMMT Feb 2025 -> value=94.3 && \
            alibaba.csv: model=GPT-5.2 + benchmark=HMMT Nov 2025 -> value=94.3
            CB219 | alibaba.csv: model=Gemini 3 Pro + benchmark=VideoMMMU -> value=78.6
            CB219 | alibaba.csv: model=Gemini 3 Pro + benchmark=Toolathlon -> value=66.4
            CB220 | alibaba.csv: model=Gemini 3 Pro + benchmark=Toolathlon -> value=63.6
            CB221 | press.csv: copy model=Qwen3.5-397B-A17B + benchmark=Video input length -> model=Qwen3-Max-Thinking
            CB222 | benchmarks.csv: name=IFBench -> superseded_by=MMLU-Pro
            CB223 | benchmarks.csv: name=MMLU-Pro -> items=20
            CB301 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> model=Nonesuch 7
            CB302 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> benchmark=Nonesuch Bench
            CB303 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> source=qwen3.5-card
            CB305 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> model=gpt 5.2
            CB306 | alibaba.csv: model=GPT-5.2 + benchmark=MMLU-Pro -> model=GPТ-5.2
            CB307 | models.csv: name=GLM-4.7 -> name=GLM-5
            CB308 | models.csv: name=GLM-5 -> aliases=GPT-5.2
            CB309 | benchmarks.csv: name=MMLU-Pro -> capability=Cooking
            CB310 | benchmarks.csv: name=MMLU-Pro -> items=many
            CB311 | benchmarks.csv: name=MMLU-Pro -> superseded_by=MMLU-Max
            CB311 | benchmarks.csv: name=MMLU-Pro -> mean_of=MMLU; MMLU-Max
            CB312 | models.csv: name=GLM-5 -> name=GLM\u200b-5
            CB316 | models.csv: name=GLM-5 -> weights=closed
            CB316 | models.csv: name=GLM-5 -> active_parameters_b=7440
            CB404 | press.csv: copy model=Qwen3.5-397B-A17B + benchmark=Video input length -> \
            model=Gemini 3 Pro + value=75 + measured_by=Google + conditions=setting=Vertex AI with audio
            CB405 | alibaba.csv: model=Qwen3.5-397B-A17B + benchmark=MMLU-Pro -> measured_by=OpenAI
            CB501 | sources.csv: id=bswen-qwen3.5 -> published=last spring
            CB501 | benchmarks.csv: name=MMLU-Pro -> released=last spring
            CB502 | zhipu.csv: source=glm-4.7-model-card + model=GLM-4.7 -> model=DeepSeek-V4-Pro
            CB503 | sources.csv: id=models.dev-2026-04-04 -> accessed=2026-04-03
            CB504 | sources.csv: id=bswen-qwen3.5 -> url=see there
            CB505 | sources.csv: id=spiderking-video-mme-v2 -> note=a copy && \
            sources.csv: id=video-mme-v2-readme -> copied_from=spiderking-video-mme-v2
            CB506 | zhipu.csv: source=glm-4.7-model-card + model=GLM-4.7 -> benchmark=AIME 2026
            CB506 | alibaba.csv: model=Claude Opus 4.5 + benchmark=AA-LCR -> source=qwen3.5-model-card && \
            benchmarks.csv: name=AA-LCR -> released=2026-03
            """)
    void findsTheFaultAtItsRow(String code, String plants) {
        SortedMap<String, List<List<String>>> files = new TreeMap<>(SHIPPED);
        List<Place> places = Arrays.stream(plants.split(" && "))
                .map(plant -> plant(plant.strip(), files))
                .toList();
        Place place = places.get(0);

        assertThat(problems(files)).extracting(PlantedFaultsTest::codeAndPlace).contains(tuple(code, place));
        assertThat(CLEAN).extracting(PlantedFaultsTest::codeAndPlace).doesNotContain(tuple(code, place));
    }

    private static org.assertj.core.groups.Tuple codeAndPlace(Problem problem) {
        return tuple(
                problem.code().name(),
                new Place(problem.where().file(), problem.where().row()));
    }

    private static Place plant(String plant, SortedMap<String, List<List<String>>> files) {
        String[] parts = plant.split(": ", 2);
        String[] rule = parts[1].split(" -> ", 2);
        boolean copy = rule[0].startsWith("copy ");
        List<List<String>> rows = new ArrayList<>(files.get(parts[0]));
        List<String[]> wanted = cells(copy ? rule[0].substring(5) : rule[0]);
        int at = 1;
        while (!fits(rows.get(0), rows.get(at), wanted)) {
            at++;
        }
        if (copy) {
            rows.add(rows.get(at));
            at = rows.size() - 1;
        }
        for (String[] cell : cells(rule[1])) {
            if (!rows.get(0).contains(cell[0])) {
                rows.replaceAll(row -> with(row, row.size(), ""));
                rows.set(0, with(rows.get(0), rows.get(0).size() - 1, cell[0]));
            }
            rows.set(at, with(rows.get(at), rows.get(0).indexOf(cell[0]), cell[1]));
        }
        files.put(parts[0], rows);
        return new Place(parts[0], at + 1);
    }

    private static List<String[]> cells(String text) {
        return Arrays.stream(text.split(" \\+ "))
                .map(cell -> new String[] {
                    cell.substring(0, cell.indexOf('=')).strip(),
                    cell.substring(cell.indexOf('=') + 1).strip()
                })
                .toList();
    }

    private static boolean fits(List<String> header, List<String> row, List<String[]> wanted) {
        return wanted.stream().allMatch(cell -> row.get(header.indexOf(cell[0])).equals(cell[1]));
    }

    private static List<String> with(List<String> row, int at, String text) {
        List<String> changed = new ArrayList<>(row);
        if (at == changed.size()) {
            changed.add(text);
        } else {
            changed.set(at, text);
        }
        return changed;
    }

    private static SortedMap<String, List<List<String>>> shipped() {
        SortedMap<String, List<List<String>>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(Claims.SHIPPED)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".csv")).toList()) {
                List<List<String>> rows = CSVFormat.DEFAULT.parse(new StringReader(Files.readString(path))).stream()
                        .map(CSVRecord::toList)
                        .toList();
                files.put(path.getFileName().toString(), rows);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static List<Problem> problems(SortedMap<String, List<List<String>>> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, rows) -> contents.put(name, text(rows).getBytes(StandardCharsets.UTF_8)));
        return ClaimFiles.of(contents)
                .then(Resolved::of)
                .then(ClaimCheck::check)
                .problems();
    }

    private static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }
}
