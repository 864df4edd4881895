package org.shouwen.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.request.Customer;

class PrivacyTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "+86 138-0000-1234, +86 1**-****-1234",
        "010-88886666, 010-****6666",
        "88886666, ******66",
        "１３８００００１２３４, １３８****１２３４",
        "12, **",
        "无, 无"
    })
    void ofATelephoneNumberTheMiddleIsMasked(String phone, String shown) {
        assertThat(Privacy.masked(phone)).isEqualTo(shown);
    }

    @Test
    void whoLeftNoNumberHasNoneToMask() {
        Customer silent = new Customer("王女士", null, null);

        assertThat(Privacy.masked(silent)).isEqualTo(silent);
    }
}
