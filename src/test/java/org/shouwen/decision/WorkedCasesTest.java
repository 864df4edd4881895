package org.shouwen.decision;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shouwen.WorkedCase;
import org.shouwen.web.json.Answers;
import org.shouwen.web.json.At;
import org.shouwen.web.json.Bodies;

/** The worked cases, in process: what goes in, what must come out. */
class WorkedCasesTest {

    private final Bodies bodies = new Bodies();
    private final Answers answers = new Answers(ZoneId.of("Asia/Shanghai"));

    @TestFactory
    Stream<DynamicTest> everyWorkedCaseIsDecidedAsWritten() {
        return WorkedCase.all()
                .map(worked -> DynamicTest.dynamicTest(worked.name(), () -> {
                    Enquiry enquiry = bodies.read(worked.body(), At.BODY, Enquiry.class);

                    Decision decision = Decisions.decide(enquiry, Shipped.rulebook(), Shipped.organisation());

                    worked.check(bodies.tree(answers.write(decision, Locale.CHINA)));
                }));
    }
}
