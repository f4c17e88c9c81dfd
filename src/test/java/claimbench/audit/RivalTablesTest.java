package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.audit.RivalValue.Side;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RivalTablesTest {

    private static RivalTable only(RivalTables rivals) {
        assertThat(rivals.tables()).hasSize(1);
        return rivals.tables().get(0);
    }

    @Test
    void aValueIsCopiedIfItIsTheVendorsOrAnIndependentFigureToThePrintedDigits() {
        RivalTable table = only(new MadeClaims()
                .row("A1,P,80.4,,anna")
                .row("A1,P,80,,bert")
                .row("A1,Q,70.0,,anna")
                .row("A1,Q,66.0,,lab")
                .row("A1,Q,66.0,,bert")
                .row("A2,P,60.0,,anna")
                .row("A2,P,55.0,,bert")
                .row("A2,Q,44.0,,bert")
                .rivals());
        assertThat(table.teller()).isEqualTo("Bert");
        assertThat(table.vendor()).isEqualTo("Anna");
        assertThat(table.values()).hasSize(4);
        assertThat(table.copied()).isEqualTo(2);
        assertThat(table.other()).as("44.0 has nothing to be held against").isEqualTo(1);
        RivalSummary own = table.against(Side.OWN);
        assertThat(own.values()).hasSize(3);
        assertThat(List.of(own.same(), own.higher(), own.lower())).containsExactly(1, 0, 2);
        assertThat(own.points().median()).isEqualTo(-4);
        assertThat(table.against(Side.INDEPENDENT).same()).isEqualTo(1);
    }

    @Test
    void oneStatementInTwoDocumentsCountsOnceAndTwoReRunsTwice() {
        RivalTables rivals = new MadeClaims()
                .row("B1,P,80.0,,bert")
                .row("B1,P,70.0,mode=thinking,anna")
                .row("B1,P,70.0,mode=thinking,anna-2")
                .row("B1,P,71.0,mode=thinking; setting=again,anna-2")
                .rivals();
        assertThat(only(rivals).values())
                .extracting(value -> value.value().toPlainString())
                .containsExactly("70.0", "71.0");
    }

    @Test
    void whatIsDisputedIsLeftOutAndCounted() {
        RivalTables rivals = new MadeClaims()
                .row("A1,P,80.0,,anna")
                .row("A1,P,20.0,,bert,,disputed")
                .row("B1,P,80.0,,anna,,withdrawn")
                .rivals();
        assertThat(rivals.values()).isEmpty();
        assertThat(rivals.tables()).isEmpty();
        assertThat(rivals.leftOut()).hasSize(2);
        assertThat(rivals.ofVendors(Set.of("Cleo")).leftOut()).isEmpty();
    }

    @Test
    void whatAVendorQuotesOfANamedPartyOrSaysInThePressIsNotItsTable() {
        RivalTables rivals = new MadeClaims()
                .row("A1,P,80.0,,anna")
                .row("A1,P,60.0,,bert,Lab")
                .row("A1,P,61.0,,bert,Anna")
                .row("A1,P,62.0,,paper,Bert")
                .rivals();
        assertThat(rivals.values()).isEmpty();
    }

    @Test
    void ofEquallyNearOwnValuesTheNearestInSizeCountsAndConditionsAreKeptApart() {
        RivalTable table = only(new MadeClaims()
                .row("A1,Q,80.0,mode=thinking,anna")
                .row("A1,Q,60.0,mode=non-thinking,anna")
                .row("A1,Q,61.0,,bert")
                .row("A1,Q,79.0,mode=thinking,bert")
                .rivals());
        assertThat(table.against(Side.OWN).points().median()).isEqualTo(0);
        assertThat(table.against(Side.OWN).higher()).isEqualTo(1);
        assertThat(table.against(Side.OWN).lower()).isEqualTo(1);
        assertThat(table.against(Side.OWN).matching().points().median()).isEqualTo(-1);
        assertThat(table.values().get(0).own().orElseThrow().likeness().reasons())
                .containsExactly("mode non-thinking stated on one side only");
    }

    @Test
    void severalIndependentValuesCountByTheirMedianAndLowerMayBeBetter() {
        RivalTable table = only(new MadeClaims()
                .row("A1,S,10.0,,lab")
                .row("A1,S,14.0,,lab-2")
                .row("A1,S,15.0,,bert")
                .row("A1,E,1500,,anna")
                .row("A1,E,1400,,bert")
                .rivals());
        RivalSummary independent = table.against(Side.INDEPENDENT);
        assertThat(independent.points().median()).as("15 is worse than 12").isEqualTo(-3);
        RivalSummary own = table.against(Side.OWN);
        assertThat(own.points().pairs()).as("Elo is not pooled").isZero();
        assertThat(own.lower()).isEqualTo(1);
        assertThat(own.signTestP()).isEqualTo(1);
    }

    @Test
    void anotherNameOfAVendorIsAllThatChanges() {
        MadeClaims claims = new MadeClaims().row("A1,P,80.0,,anna").row("A1,P,75.0,,bert");
        RivalTable table = only(claims.changed(text -> text.replace("Bert", "Zoe")).rivals());
        assertThat(table.teller()).isEqualTo("Zoe");
        assertThat(table.against(Side.OWN).points().mean()).isEqualTo(-5);
    }
}
