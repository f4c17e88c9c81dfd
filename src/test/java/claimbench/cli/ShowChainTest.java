package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What show draws of the documents that print one measurement. */
class ShowChainTest {

    @TempDir
    Path folder;

    @BeforeEach
    void tenArticlesAndACopyOfACopy() {
        SmallClaims claims = SmallClaims.in(folder);
        claims.write(
                "sources.csv",
                "id,title,publisher,kind,url,published,copied_from\n"
                        + "alpha-card,Alpha 2 model card,Alphabet,vendor,https://example.org/a,2026-01-10,\n"
                        + "lab-board,Board of the lab,The Lab,independent,https://example.org/lab,2026-03-01,\n"
                        + "hub,Hub of numbers,Hub,aggregator,https://example.org/hub,2026-03-02,lab-board\n"
                        + "blog,Blog on the hub,Blog,press,https://example.org/blog,2026-03-03,hub\n"
                        + IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> "paper-" + i + ",Paper " + i + ",Paper " + i
                                        + ",press,https://example.org/p,2026-02-" + (10 + i) + ",\n")
                                .collect(Collectors.joining()));
        claims.write(
                "news.csv",
                "claim_id,model,benchmark,value,conditions,source,locator,status,note\n"
                        + IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> "C-P" + i + ",Alpha 2,IFBench,76.5,,paper-" + i + ",p. 1,,\n")
                                .collect(Collectors.joining())
                        + "C-LAB,Gamma,IFBench,61.0,,lab-board,row 1,,\n"
                        + "C-HUB,Gamma,IFBench,61.0,,hub,row 1,,\n"
                        + "C-BLOG,Gamma,IFBench,61,,blog,p. 1,,\n"
                        + "C-OLD,Beta 5,IFBench,50.0,,lab-board,row 2,corrected,corrected 2026-03-09: two tasks were "
                        + "broken\n"
                        + "C-NEW,Beta 5,IFBench,52.0,,lab-board,row 2b,,\n"
                        + "C-BAD,Beta 5,IFBench,99.0,,paper-1,p. 2,disputed,names no run\n");
    }

    private String show(String... what) {
        String[] args = new String[what.length + 3];
        args[0] = "show";
        args[1] = "--claims";
        args[2] = folder.toString();
        System.arraycopy(what, 0, args, 3, what.length);
        Run run = Run.of(args);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void tenArticlesAreOneMeasurementInElevenDocuments() {
        assertThat(show("Alpha 2", "IFBench"))
                .contains("Evidence chain: 1 measurement, printed in 11 documents\n  ○ 76.5 %  ")
                .contains("\n  └─ ◇ 76.5 %  C-P1, paper-1, 2026-02-11, a rival or the press prints the same value\n")
                .contains("C-P10, paper-10, 2026-02-20");
    }

    @Test
    void aCopyOfACopyStandsBelowTheCopy() {
        assertThat(show("C-HUB")).endsWith("""
                        Evidence chain: 1 measurement, printed in 3 documents
                          ● 61.0 %  C-LAB, lab-board, 2026-03-01
                          └─ ◇ 61.0 %  C-HUB, hub, 2026-03-02, its source is a copy  ← this claim
                             └─ ◇ 61 %  C-BLOG, blog, 2026-03-03, its source is a copy
                        """);
    }

    @Test
    void aSourceTellsWhichOfItsClaimsOnlyRepeatAndThroughWhatItWasCopied() {
        assertThat(show("blog"))
                .contains("  copied from: hub\n  lab-board\n  └─ hub\n     └─ blog\n")
                .contains("1 claim, 1 of them only repeats others")
                .contains("repeats C-HUB in hub: its source is a copy");
        assertThat(show("lab-board")).contains("repeated by 2 claims").contains("corrected 2026-03-09: two tasks");
    }

    @Test
    void whatNoLongerStandsTellsWhenWhyAndWhatStandsThereNow() {
        assertThat(show("C-OLD"))
                .contains("  status: corrected 2026-03-09: two tasks were broken\n")
                .contains("  status: now ● 52.0 %  C-NEW, lab-board, 2026-03-01\n")
                .doesNotContain("Evidence chain");
        assertThat(show("Beta 5", "IFBench"))
                .contains("Evidence chain: 1 measurement, printed in 1 document\n  ● 52.0 %  C-NEW")
                .contains("In no measurement:\n")
                .contains(
                        "  ● 50.0 %  C-OLD, lab-board, 2026-03-01: corrected 2026-03-09: two tasks were broken; now ●")
                .contains("  ◇ 99.0 %  C-BAD, paper-1, 2026-02-11: disputed, names no run\n");
    }

    @Test
    void aCellSaysHowManyOfTheComparedConditionsEachClaimStates() {
        assertThat(show("Alpha 2", "MMLU-Pro")).contains("compared conditions stated: 1 of 1");
        assertThat(show("Gamma", "IFBench")).contains("compared conditions stated: 0 of 1");
    }
}
