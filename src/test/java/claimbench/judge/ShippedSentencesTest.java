package claimbench.judge;

import static claimbench.judge.Verdict.CONTESTED;
import static claimbench.judge.Verdict.NOT_COMPARABLE;
import static claimbench.judge.Verdict.NO_EVIDENCE;
import static claimbench.judge.Verdict.SUPPORTED;
import static claimbench.judge.Verdict.VENDOR_FIGURES_ONLY;
import static claimbench.judge.Verdict.WITHIN_NOISE;
import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.harness.Comparison;
import claimbench.harness.Settings;
import claimbench.testing.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences on the claims that come with the project; verdict and evidence were looked up in the CSV files. */
final class ShippedSentencesTest {

    /** With as many draws as commands take: tiers depend on them. */
    private static final Comparison SHIPPED = Claims.compare(Claims.SHIPPED, Settings.defaults());

    private static List<Judgement> judge(String text) {
        Reading reading = SentenceReader.read(text, SHIPPED.catalogue(), SHIPPED.claims());
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading)
                .sentences().stream().map(one -> Judging.judge(one, SHIPPED)).toList();
    }

    /** {@code for GLM-5 72.8 DeepSeek-V3.2 70.0 (A)}, of everything that counts. */
    private static String words(Evidence evidence) {
        String grade = evidence instanceof Evidence.Meeting meeting
                ? " (" + meeting.duel().grade() + ")"
                : "";
        return evidence.side().word() + " "
                + evidence.claims().stream()
                        .map(claim -> claim.model() + " " + claim.stated().text("value"))
                        .collect(Collectors.joining(" "))
                + " "
                + evidence.claims().stream()
                        .map(claim -> claim.attribution().sourceId())
                        .distinct()
                        .collect(Collectors.joining(" "))
                + grade;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GPT-5.2 > Gemini 3 Pro on ARC-AGI-2 | SUPPORTED | for GPT-5.2 52.91 Gemini 3 Pro 31.11 arc-prize-leaderboard (A)
            GLM-5 > Gemini 3 Pro on Vectara hallucination rate | SUPPORTED | for GLM-5 10.1 Gemini 3 Pro 13.6 vectara-hallucination-board (A)
            Claude Opus 4.5 > Kimi K2.5 on SWE-bench Verified | SUPPORTED | for Claude Opus 4.5 76.8 Kimi K2.5 70.8 swe-bench-board-2026-03-13 (A)
            Kimi K2.5 > Claude Opus 4.5 on SWE-bench Verified | CONTESTED | against Kimi K2.5 70.8 Claude Opus 4.5 76.8 swe-bench-board-2026-03-13 (A)
            GLM-5 beats DeepSeek-V3.2 on SWE-bench Verified by 2 | WITHIN_NOISE | neither GLM-5 72.8 DeepSeek-V3.2 70.0 swe-bench-board-2026-03-13 (A)
            Qwen3.5 > DeepSeek-V3.2 on SWE-bench Verified | WITHIN_NOISE | neither Qwen3.5-397B-A17B 76.4 DeepSeek-V3.2 73.1 qwen3.5-model-card deepseek-v3.2-report (C)
            Qwen3.5 > Qwen3-Max-Thinking on Terminal-Bench 2.0 | VENDOR_FIGURES_ONLY | for Qwen3.5-397B-A17B 52.5 Qwen3-Max-Thinking 22.5 qwen3.5-model-card (A)
            Qwen3.5 > GPT-5.2 on MMLU-Pro | WITHIN_NOISE | neither Qwen3.5-397B-A17B 87.8 GPT-5.2 87.4 qwen3.5-model-card (A)
            Qwen3.5 beats Kimi K2.5 on GPQA Diamond by 0.5 | WITHIN_NOISE | neither Qwen3.5-397B-A17B 89.3 Kimi K2.5 87.9 artificial-analysis-data (A)
            Gemini 3 Pro > Qwen3.5 on Video-MME-v2 | NOT_COMPARABLE | neither Gemini 3 Pro 40.6 Qwen3.5-397B-A17B 16.9 video-mme-v2-readme (E)
            Gemini 3 Pro scores 91.9 on GPQA Diamond | WITHIN_NOISE | neither Gemini 3 Pro 90.8 artificial-analysis-data
            Qwen3.5 scores 87.8 on MMLU-Pro | VENDOR_FIGURES_ONLY | for Qwen3.5-397B-A17B 87.8 qwen3.5-model-card
            GPT-5.2 scores at least 80 % on SWE-bench Verified | CONTESTED | against GPT-5.2 72.8 swe-bench-board-2026-03-13
            Qwen3.5 accepts 120 minutes of video | NO_EVIDENCE | neither Qwen3.5-397B-A17B 120 the420-qwen3.5
            Qwen3.5 analyses videos up to two hours long | NO_EVIDENCE | neither Qwen3-VL-235B-A22B-Thinking 120 implicator-qwen3-vl
            Qwen3-VL handles two-hour videos | VENDOR_FIGURES_ONLY | for Qwen3-VL-235B-A22B-Thinking 120 implicator-qwen3-vl
            Gemini 3 Pro accepts 60 minutes of video | VENDOR_FIGURES_ONLY | for Gemini 3 Pro 60 google-vertex-video
            Gemini 3 Pro accepts 90 minutes of video | CONTESTED | against Gemini 3 Pro 60 google-vertex-video
            Kimi K2.5 supports a context of 1M tokens | CONTESTED | against Kimi K2.5 256 kimi-k2.5-readme
            Qwen3.5 supports a context of 1M tokens | VENDOR_FIGURES_ONLY | for Qwen3.5-397B-A17B 1000000 qwen3.5-blog
            Qwen3.5 speaks 200 languages | VENDOR_FIGURES_ONLY | for Qwen3.5-397B-A17B 201 qwen3.5-model-card
            MiniMax-M2.5 costs less than 1 dollar per million input tokens | VENDOR_FIGURES_ONLY | for MiniMax-M2.5 0.3 minimax-m2.5-readme
            Seedance 2.0 generates 15-second videos | NO_EVIDENCE | neither Seedance 2.0 15 nativeai-seedance-2.0
            GLM-5 has 744 billion parameters | VENDOR_FIGURES_ONLY | for GLM-5 744 glm-5-model-card
            Kimi K2.5 is open weights | VENDOR_FIGURES_ONLY | for Kimi K2.5 yes kimi-k2.5-readme
            Kimi K2.5 accepts video | CONTESTED | neither Kimi K2.5 partly kimi-k2.5-readme
            Qwen3.5 can use a computer | NO_EVIDENCE | neither Qwen3.5-397B-A17B yes nxcode-qwen3.5
            ERNIE 5.0 accepts audio | VENDOR_FIGURES_ONLY | for ERNIE 5.0 yes ernie-5.0-report
            """)
    void verdictAndEvidenceAreThoseOfTheFiles(String text, Verdict verdict, String evidence) {
        List<Judgement> judgements = judge(text);
        assertThat(judgements).hasSize(1);
        Judgement judgement = judgements.get(0);
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(verdict);
        assertThat(judgement.evidence()).extracting(ShippedSentencesTest::words).contains(evidence);
    }

    @Test
    void theBreakthroughsOfTheNewsStoryAreHeldAgainstTheEarlierModel() {
        List<Judgement> judgements =
                judge("Qwen3.5 has significant breakthroughs in logical reasoning, mathematics and code");
        assertThat(judgements).extracting(Judgement::verdict).containsExactly(WITHIN_NOISE, WITHIN_NOISE, CONTESTED);
        assertThat(judgements)
                .allSatisfy(judgement -> assertThat(judgement.remarks().get(0))
                        .startsWith("Judged against Qwen3-Max-Thinking, the newest earlier model of Alibaba"));
        assertThat(judgements.get(0).evidence())
                .extracting(ShippedSentencesTest::words)
                .contains(
                        "for Qwen3.5-397B-A17B 69.3 Qwen3-Max-Thinking 24.2 nyt-connections-extended (A)",
                        "neither Qwen3.5-397B-A17B 89.3 Qwen3-Max-Thinking 86.1 artificial-analysis-data (A)");
        assertThat(judgements.get(1).evidence())
                .extracting(ShippedSentencesTest::words)
                .contains(
                        "neither Qwen3.5-397B-A17B 91.3 Qwen3-Max-Thinking 93.3 qwen3.5-model-card (A)",
                        "neither Qwen3.5-397B-A17B 80.9 Qwen3-Max-Thinking 83.9 qwen3.5-model-card (A)");
        assertThat(judgements.get(2).evidence())
                .extracting(ShippedSentencesTest::words)
                .contains(
                        "for Qwen3.5-397B-A17B 52.5 Qwen3-Max-Thinking 22.5 qwen3.5-model-card (A)",
                        "against Qwen3.5-397B-A17B 83.6 Qwen3-Max-Thinking 85.9 qwen3.5-model-card (A)");
    }

    @Test
    void praiseOfAModelThatStandsInNoTableIsNoEvidence() {
        assertThat(judge("Tencent HY 2.0 Think is strong in reasoning, maths and code"))
                .extracting(Judgement::verdict)
                .containsExactly(NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE);
    }

    @Test
    void aCapabilityIsCountedBenchmarkByBenchmark() {
        Judgement agents = judge("GLM-5 > GLM-4.7 in Agent tasks").get(0);
        assertThat(agents.verdict()).isEqualTo(SUPPORTED);
        assertThat(agents.remarks())
                .contains("Of 9 shared benchmarks: ahead on 6, within sampling error on 3, behind on 0, contested on 0,"
                        + " not comparable on 0.");
        assertThat(agents.evidence())
                .extracting(ShippedSentencesTest::words)
                .contains(
                        "for GLM-5 17.2 GLM-4.7 8.7 epoch-eci-benchmarks (A)",
                        "for GLM-5 75.0 GLM-4.7 65.0 livebench-2026-01-08 (A)",
                        "for GLM-5 38.0 GLM-4.7 23.8 glm-5-model-card (A)",
                        "neither GLM-5 72.7 GLM-4.7 66.6 glm-5-model-card (A)");
        assertThat(judge("GLM-5 leads SWE-bench Verified").get(0).verdict()).isEqualTo(NOT_COMPARABLE);
    }

    @Test
    void whoIsSwappedHasTheEvidenceOnTheOtherSide() {
        List<String> models = SHIPPED.models().stream().limit(16).toList();
        int met = 0;
        for (Benchmark benchmark : CapabilityCase.tests(SHIPPED, "Code")) {
            for (String first : models) {
                for (String second : models.subList(0, models.indexOf(first))) {
                    HeadToHead one = HeadToHead.of(SHIPPED, first, second, benchmark, Optional.empty());
                    HeadToHead other = HeadToHead.of(SHIPPED, second, first, benchmark, Optional.empty());
                    assertThat(sides(Side.FOR, one)).isEqualTo(sides(Side.AGAINST, other));
                    assertThat(sides(Side.AGAINST, one)).isEqualTo(sides(Side.FOR, other));
                    assertThat(one.isAhead()).isEqualTo(other.isBehind());
                    assertThat(one.isDecided()).isEqualTo(other.isDecided());
                    assertThat(one.verdict() == WITHIN_NOISE).isEqualTo(other.verdict() == WITHIN_NOISE);
                    met += one.meetings().size();
                }
            }
        }
        assertThat(met).isGreaterThan(200);
    }

    private static Set<Set<String>> sides(Side side, HeadToHead meeting) {
        return meeting.meetings().stream()
                .filter(one -> one.side() == side)
                .map(one -> one.claims().stream().map(Claim::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Whoever states a number is evidence for it; if nobody but press does, there is none. */
    @Test
    void everyStoredNumberIsJudgedOnItsOwnEvidence() {
        List<String> silent = new ArrayList<>();
        for (Claim claim : SHIPPED.claims()) {
            Benchmark benchmark = SHIPPED.catalogue().benchmark(claim.benchmark());
            boolean counts = claim.isActive() && claim.provenance() != Provenance.PRESS;
            if (!counts
                    || claim.value().number().isEmpty()
                    || benchmark.scale().unit() != claim.value().unit()) {
                continue;
            }
            Judgement judgement = Judging.judge(SentenceReader.of(claim, SHIPPED.catalogue()), SHIPPED);
            if (judgement.verdict() == NO_EVIDENCE) {
                silent.add(claim.id());
            }
            assertThat(judgement.evidence()).as(claim.id()).isNotEmpty();
            if (judgement.verdict() == SUPPORTED) {
                assertThat(judgement.evidence())
                        .anyMatch(one -> one.side() == Side.FOR && one.strength() == Strength.INDEPENDENT);
            }
            if (judgement.verdict() == VENDOR_FIGURES_ONLY) {
                assertThat(judgement.evidence())
                        .noneMatch(one -> one.counts() && one.strength() == Strength.INDEPENDENT);
            }
        }
        assertThat(silent).isEmpty();
    }
}
