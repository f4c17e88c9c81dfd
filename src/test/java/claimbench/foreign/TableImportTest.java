package claimbench.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables, each with one thing that vendors do. */
final class TableImportTest {

    @TempDir
    private Path folder = Path.of("");

    private static final Catalogue CATALOGUE = Resolved.of(
                    ClaimFiles.read(List.of(Path.of("claims"))).value())
            .value()
            .catalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HLE w/ tools|HLE|tools=with|",
                "HLE (w/o tools)|HLE|tools=none|",
                "HLE (with search)|HLE|tools=with; setting=search|",
                "HLE (text-only, w/ tools)|HLE|variant=text-only; tools=with|",
                "AIME 2025 (Pass@1)|AIME 2025|attempts=pass@1|",
                "AIME25 avg@32|AIME 2025|attempts=avg@32|",
                "SWE-bench Verified (Agentless)|SWE-bench Verified|harness=Agentless|",
                "SWE-Bench-Verified (mini-swe-agent v1)|SWE-bench Verified|harness=mini-SWE-agent v1|",
                "Terminal-Bench 2.0 (Terminus-2)|Terminal-Bench 2.0|harness=Terminus 2|",
                "LiveCodeBench v6|LiveCodeBench|variant=v6|",
                "VideoMME(w sub.)|VideoMME|subtitles=with|",
                "VideoMME(w/o sub.)|VideoMME|subtitles=without|",
                "OJBench (cpp)|OJBench|subset=C++|",
                "BrowseComp (w/ctx manage)|BrowseComp|context_management=with|",
                "MRCR v2 (8-needle, 128k)|MRCR v2|variant=8-needle; context=128K|",
                "DROP (3-shot F1)|DROP||metric: 3-shot; metric: F1",
                "MMLU-Pro (EM)|MMLU-Pro||metric: EM",
                "SWE-bench Verified (some new way)|SWE-bench Verified||printed: some new way",
                "τ²-Bench Retail|tau2-bench Retail||",
                "V*|V*||",
            })
    void whatStandsBesideABenchmarkIsACondition(String label, String benchmark, String conditions, String note) {
        Proposal proposal = read("x.csv", "benchmark,GPT-5.2\n\"" + label + "\",50.5\n");

        assertThat(proposal.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("benchmark")).isEqualTo(benchmark);
            assertThat(row.text("conditions")).isEqualTo(conditions == null ? "" : conditions);
            assertThat(row.text("note")).isEqualTo(note == null ? "" : note);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GPT-5.2 (xhigh)|GPT-5.2|mode=thinking; effort=xhigh",
                "Kimi K2.5 Thinking|Kimi K2.5|mode=thinking",
                "Claude Opus 4.5 (Non-thinking)|Claude Opus 4.5|mode=non-thinking",
                "Google Gemini 3 Pro|Gemini 3 Pro|",
                "Qwen3-Max-Thinking|Qwen3-Max-Thinking|",
                "deepseek-v3.2|DeepSeek-V3.2|",
            })
    void whatStandsBesideAModelIsACondition(String heading, String model, String conditions) {
        Proposal proposal = read("x.csv", "benchmark," + heading + "\nMMLU-Pro,50.5\n");

        assertThat(proposal.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("model")).isEqualTo(model);
            assertThat(row.text("conditions")).isEqualTo(conditions == null ? "" : conditions);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPT-5.2 Pro",
                "GPT-5.2-Codex",
                "Qwen3.5-27B",
                "Qwen3.5 (27B)",
                "Qwen3.5 Max",
                "Qwen3-Max",
                "Gemini 3 Pro Deep Think",
                "Claude Opus"
            })
    void aModelThatMayBeAnotherIsNeverGuessed(String heading) {
        Proposal proposal = read("x.csv", "benchmark," + heading + ",Kimi K2.5\nMMLU-Pro,50.5,60.5\n");

        assertThat(proposal.rows()).extracting(row -> row.text("model")).containsExactly("Kimi K2.5");
        assertThat(proposal.questions()).extracting(Question::subject).containsExactly(Subject.MODEL);
        assertThat(proposal.rejected()).singleElement().satisfies(one -> {
            assertThat(one.row().text("model")).isEqualTo(heading);
            assertThat(one.row().text("value")).isEqualTo("50.5");
        });
    }

    @Test
    void answersSettleNames() {
        String table = "benchmark,GPT-5.2 Pro,Nova 9\nMMLU-Pro,50.5,60.5\nGPQA,1.5,2.5\n";
        Proposal asked = read("x.csv", table);
        assertThat(asked.questions()).extracting(Question::written).containsExactly("GPT-5.2 Pro", "Nova 9", "GPQA");
        Answers answers = Answers.NONE
                .with(asked.questions().get(0), new Answer.LeaveOut())
                .with(asked.questions().get(1), new Answer.AddNew())
                .with(asked.questions().get(2), new Answer.Is("GPQA Diamond"));

        Proposal settled = read("x.csv", table, ImportOptions.of("s").answered(answers));

        assertThat(settled.rows())
                .extracting(row -> row.text("model") + " " + row.text("benchmark") + " " + row.text("value"))
                .containsExactly("Nova 9 MMLU-Pro 60.5", "Nova 9 GPQA Diamond 2.5");
        assertThat(settled.newEntries(Subject.MODEL)).containsExactly("Nova 9");
        assertThat(settled.questions()).isEmpty();
        assertThat(settled.rejected()).isEmpty();
    }

    @Test
    void namesToBeKeptApartAreNotMadeOutOfAModelAndASetting() {
        String models = "name,vendor,distinct_from\nOrion,Acme,Orion Thinking\n";
        Catalogue catalogue = Resolved.of(
                        ClaimFiles.read(List.of(written("models.csv", models))).value())
                .value()
                .catalogue();
        byte[] table = "benchmark,Orion (Thinking),Orion (high)\nX,1.5,2.5\n".getBytes(StandardCharsets.UTF_8);
        Answers answers =
                Answers.NONE.with(new Question(Subject.BENCHMARK, "X", List.of(), List.of(), ""), new Answer.AddNew());

        Proposal proposal = TableImport.read(
                        "x.csv", table, ImportOptions.of("s").answered(answers), catalogue, List.of())
                .value();

        assertThat(proposal.rows()).extracting(row -> row.text("value")).containsExactly("2.5");
        assertThat(proposal.questions())
                .extracting(Question::why)
                .containsExactly("models.csv says that it is another model");
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void anAnswerThatIsNoEntryLeavesTheQuestionOpen() {
        String table = "benchmark,GPT-5.2\nGPQA,1.5\n";
        Question gpqa = read("x.csv", table).questions().get(0);
        Answers wrong = Answers.NONE.with(gpqa, new Answer.Is("GPQA Diamant"));

        Proposal proposal = read("x.csv", table, ImportOptions.of("s").answered(wrong));

        assertThat(proposal.rows()).isEmpty();
        assertThat(proposal.questions()).singleElement().satisfies(question -> {
            assertThat(question.why()).isEqualTo("the answer is not in the catalogue");
            assertThat(question.candidates()).contains("GPQA Diamond");
        });
    }

    @Test
    void vendorsOverModelsOverSettingsAreOneHeading() {
        Proposal proposal = read(
                "x.csv",
                ",OpenAI,Moonshot AI,,Alibaba\n,GPT-5.2,Kimi K2.5,,Qwen3.5\n,xhigh,Thinking,Non-thinking,\nMMLU-Pro,1.1,2.2,3.3,4.4\n");

        assertThat(proposal.rows())
                .extracting(row -> row.text("model") + " | " + row.text("conditions") + " | " + row.text("value"))
                .containsExactly(
                        "GPT-5.2 | mode=thinking; effort=xhigh | 1.1",
                        "Kimi K2.5 | mode=thinking | 2.2",
                        "Kimi K2.5 | mode=non-thinking | 3.3",
                        "Qwen3.5-397B-A17B |  | 4.4");
    }

    @Test
    void settingsUnderABenchmarkBelongToIt() {
        Proposal proposal = read(
                "x.csv",
                "Category,Benchmark,Setting,GPT-5.2\nAgents,HLE,w/o tools,30.5\n,,w/ tools,40.5\n,τ²-Bench,,80.5\nCode,SWE-bench Verified,OpenHands,70.5\n");

        assertThat(proposal.rows())
                .extracting(row -> row.text("benchmark") + " | " + row.text("conditions"))
                .containsExactly(
                        "HLE | tools=none",
                        "HLE | tools=with",
                        "tau2-bench (average) | ",
                        "SWE-bench Verified | harness=OpenHands");
    }

    @Test
    void slashesAreToldApartByTheHeading() {
        Proposal proposal = read(
                "x.csv",
                "benchmark,GPT-5.2\nHLE (w/o tools / w/ tools),30.1/45.5\nAIME 2025 (avg@4 / pass@4),1.5 / -\n");

        assertThat(proposal.rows())
                .extracting(row -> row.text("benchmark") + " | " + row.text("conditions") + " | " + row.text("value"))
                .containsExactly(
                        "HLE | tools=none | 30.1", "HLE | tools=with | 45.5", "AIME 2025 | attempts=avg@4 | 1.5");
        assertThat(proposal.missing()).isEqualTo(1);
    }

    @Test
    void slashesThatNothingTellsApartAreRejectedWhole() {
        Proposal proposal = read("x.csv", "benchmark,GPT-5.2\nHLE,30.1/45.5\n");

        assertThat(proposal.rows()).isEmpty();
        assertThat(proposal.rejected()).singleElement().satisfies(one -> {
            assertThat(one.row().text("value")).isEqualTo("30.1/45.5");
            assertThat(one.problem()).contains("does not say what tells them apart");
        });
    }

    @Test
    void aSpreadIsAStandardErrorOnlyWhereTheTableSaysSo() {
        String table = "benchmark,GPT-5.2\nMMLU-Pro,87.8 ± 1.2\n";

        assertThat(read("x.csv", table).rows()).singleElement().satisfies(row -> {
            assertThat(row.text("stderr")).isEmpty();
            assertThat(row.text("note")).contains("±1.2");
        });
        assertThat(read("x.csv", table + "\n* ± is the standard error,\n").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text("stderr")).isEqualTo("1.2"));
    }

    @Test
    void unitsAreStatedOnlyWhereTheyDiffer() {
        Proposal proposal = read(
                "x.csv",
                "benchmark,GPT-5.2\nMMLU-Pro,87.8%\nContext window,400K\nIMO 2025,83.3%\nVending-Bench 2,\"$3,591.33\"\n");

        assertThat(proposal.rows())
                .extracting(row -> row.text("value") + " " + row.text("unit"))
                .containsExactly("87.8 ", "400 thousand tokens", "83.3 percent", "3591.33 ");
    }

    @Test
    void whatLiesOutsideTheScaleIsRejected() {
        Proposal proposal =
                read("x.csv", "benchmark,GPT-5.2\nMMLU-Pro,878\nAIME 2025,1st\nOpen weights,87.8\nC-Eval,✓\n");

        assertThat(proposal.rows()).isEmpty();
        assertThat(proposal.rejected()).hasSize(4);
    }

    @Test
    void twoSettingsForOneKeyAreRejected() {
        Proposal proposal = read("x.csv", "benchmark,GPT-5.2\n\"HLE (w/ tools, w/o tools)\",30.1\n");

        assertThat(proposal.rejected())
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).contains("tools"));
    }

    @Test
    void theSameTwiceIsRejectedTheSecondTime() {
        Proposal proposal = read("x.csv", "benchmark,GPT-5.2,gpt-5.2\nMMLU-Pro,87.8,87.9\n");

        assertThat(proposal.rows()).hasSize(1);
        assertThat(proposal.rejected())
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).contains("87.8"));
    }

    @Test
    void orientationCanBeSaid() {
        String table = ",Alpha,Beta\nGamma,1.5,2.5\n";
        ImportOptions rows = new ImportOptions("s", Map.of(), List.of(), Orientation.MODELS_IN_ROWS, "", Answers.NONE);

        assertThat(read("x.csv", table, rows).questions())
                .extracting(question -> question.subject() + " " + question.written())
                .containsExactlyInAnyOrder("MODEL Gamma", "BENCHMARK Alpha", "BENCHMARK Beta");
        assertThat(read("x.csv", table).questions())
                .extracting(question -> question.subject() + " " + question.written())
                .containsExactlyInAnyOrder("BENCHMARK Gamma", "MODEL Alpha", "MODEL Beta");
    }

    @Test
    void conditionsOfTheWholeTableYieldToThoseItStates() {
        ImportOptions options = new ImportOptions(
                "s", Map.of(), List.of(), Orientation.AUTO, "mode=thinking; tools=none", Answers.NONE);

        Proposal proposal = read("x.csv", "benchmark,GPT-5.2\nHLE (w/ tools),45.5\nMMLU-Pro,87.5\n", options);

        assertThat(proposal.rows())
                .extracting(row -> row.text("conditions"))
                .containsExactly("mode=thinking; tools=with", "mode=thinking; tools=none");
    }

    @Test
    void longTablesAreReadByTheNamesOfTheirColumns() {
        Proposal proposal = read(
                "x.csv",
                "Model name;Task;Score;Std. Err.;Extra\nGPT-5.2;MMLU-Pro;87,4;0,3;x\nKimi K2.5;HLE w/ tools;50,2;;y\n");

        assertThat(proposal.rows())
                .extracting(ProposedRow::cells)
                .extracting(cells -> cells.get("model") + " " + cells.get("benchmark") + " " + cells.get("value"))
                .containsExactly("GPT-5.2 MMLU-Pro 87.4", "Kimi K2.5 HLE 50.2");
        assertThat(proposal.rows().get(1).text("conditions")).isEqualTo("tools=with");
    }

    @Test
    void columnsThatAreNotReadAreSaid() {
        Checked<Proposal> read = checked("x.csv", "model,benchmark,score,colour\nGPT-5.2,MMLU-Pro,87.4,red\n");

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.CB009);
        assertThat(read.problems().get(0).help()).contains("--map \"colour=note\"");
    }

    @Test
    void columnsCanBeMapped() {
        ImportOptions options = new ImportOptions(
                "s",
                Map.of("Who", "model", "What", "benchmark", "%", "value", "colour", "note"),
                List.of(),
                Orientation.AUTO,
                "",
                Answers.NONE);

        Proposal proposal = read("x.csv", "Who,What,%,colour\nGPT-5.2,MMLU-Pro,87.4,red\n", options);

        assertThat(proposal.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("value")).isEqualTo("87.4");
            assertThat(row.text("note")).isEqualTo("red");
        });
    }

    @Test
    void rejectedRowsCanBeMendedAndImportedAgain() {
        Proposal first = read("x.csv", "benchmark,GPT-5.2\nHLE (w/ tools),45–46\nGPQA,92.4\n");
        String again = csv(first);

        Proposal unmended = read("rejects.csv", again);
        Proposal mended = read("rejects.csv", again.replace("45–46", "45.5").replace(",GPQA,", ",GPQA Diamond,"));

        assertThat(unmended.rows()).isEmpty();
        assertThat(unmended.rejected()).hasSize(2);
        assertThat(mended.rejected()).isEmpty();
        assertThat(mended.rows())
                .extracting(row -> row.text("benchmark") + " " + row.text("value") + " " + row.text("conditions") + " "
                        + row.text("locator"))
                .containsExactly(
                        "HLE 45.5 tools=with table 1, row HLE (w/ tools), column GPT-5.2",
                        "GPQA Diamond 92.4  table 1, row GPQA, column GPT-5.2");
    }

    @Test
    void tablesCanBeChosen() {
        String page =
                "| | GPT-5.2 |\n|---|---|\n| MMLU-Pro | 1.5 |\n\ntext\n\n| | GPT-5.2 |\n|---|---|\n| HLE | 2.5 |\n";
        ImportOptions second = new ImportOptions("s", Map.of(), List.of(2), Orientation.AUTO, "", Answers.NONE);

        assertThat(read("x.md", page).rows()).hasSize(2);
        assertThat(read("x.md", page, second).rows())
                .extracting(row -> row.text("benchmark"))
                .containsExactly("HLE");
    }

    private static String csv(Proposal proposal) {
        StringBuilder text = new StringBuilder(String.join(",", proposal.rejectHeader())).append('\n');
        for (Map<String, String> row : proposal.rejectRows()) {
            text.append(String.join(
                            ",",
                            proposal.rejectHeader().stream()
                                    .map(column -> {
                                        String cell = row.getOrDefault(column, "");
                                        return cell.contains(",") || cell.contains("\"")
                                                ? "\"" + cell.replace("\"", "\"\"") + "\""
                                                : cell;
                                    })
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static Proposal read(String name, String text) {
        return read(name, text, ImportOptions.of("s"));
    }

    private static Proposal read(String name, String text, ImportOptions options) {
        return TableImport.read(name, text.getBytes(StandardCharsets.UTF_8), options, CATALOGUE, List.of())
                .value();
    }

    private static Checked<Proposal> checked(String name, String text) {
        return TableImport.read(
                name, text.getBytes(StandardCharsets.UTF_8), ImportOptions.of("s"), CATALOGUE, List.of());
    }
}
