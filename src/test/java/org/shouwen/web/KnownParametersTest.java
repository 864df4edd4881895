package org.shouwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.decision.Decisions;
import org.shouwen.decision.UnknownCode;
import org.shouwen.ledger.LedgerQuery;
import org.shouwen.table.Text;

class KnownParametersTest {

    private static final LedgerQuery QUERY = new LedgerQuery("CLEANIN", null, null, null);

    private final Decisions decisions = mock(Decisions.class);
    private final KnownParameters known = new KnownParameters(decisions);

    @Test
    void namesTheParameterWhoseCodeNobodyKnows() {
        nobodyKnows("/department");

        InvalidCall refused = catchThrowableOfType(InvalidCall.class, () -> known.check(QUERY, 0));

        assertThat(refused.type()).isEqualTo(ProblemType.UNKNOWN_CODE);
        assertThat(refused.errors())
                .extracting(ProblemDocument.Error::parameter)
                .containsExactly("department");
    }

    @Test
    void whatIsFoundMayBeAskedForByACodeThatHasLeftTheVocabulary() {
        nobodyKnows("/department");

        assertThatCode(() -> known.check(QUERY, 1)).doesNotThrowAnyException();
    }

    @Test
    void findingNothingByAKnownCodeIsAnAnswer() {
        assertThatCode(() -> known.check(QUERY, 0)).doesNotThrowAnyException();
    }

    private void nobodyKnows(String pointer) {
        UnknownCode unknown = new UnknownCode(List.of(new UnknownCode.Place(pointer, new Text("未知", "unknown"))));
        doThrow(unknown).when(decisions).checkCodes(QUERY);
    }
}
