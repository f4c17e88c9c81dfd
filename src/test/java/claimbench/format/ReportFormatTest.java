package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.SampleReport;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_document_gives_the_same_bytes_everywhere(ReportFormat format) {
        byte[] first = format.write(SampleReport.document(), Templates.NONE);
        assertThat(format.write(SampleReport.document(), Templates.NONE)).isEqualTo(first);
        for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-DE"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(format.write(SampleReport.document(), Templates.NONE))
                    .as(tag)
                    .isEqualTo(first);
        }
    }
}
