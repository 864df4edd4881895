package org.shouwen.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.decision.Party;
import org.shouwen.table.Origin;
import org.shouwen.table.Text;

/**
 * A sanction or a reward that an audit proposes (C74, G29). The company decides.
 *
 * @param reason code of the violation, or what somebody is rewarded for
 * @param bearer whom it falls on
 * @param earlier violations taken into account as earlier ones
 * @param points below zero for a reward
 * @param money {@code null} as long as the company's tables name none
 * @param appealUntil last day for an appeal; {@code null} for a reward
 * @param evidence numbers of facts of the case (C73)
 * @param rows of tables it rests on
 */
public record Proposed(
        String caseId,
        Instant happenedAt,
        String reason,
        String clause,
        Party bearer,
        int earlier,
        Text measure,
        BigDecimal points,
        @Nullable BigDecimal money,
        @Nullable LocalDate appealUntil,
        List<Integer> evidence,
        List<Origin> rows) {}
