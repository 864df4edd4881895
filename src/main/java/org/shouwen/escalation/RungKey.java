package org.shouwen.escalation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwen.decision.Party;

/**
 * What makes two rungs of a case the same: the step, whose it is and since when, the level, and who is told. Another
 * deadline, action or person in the same role does not make it another one.
 */
final class RungKey {

    private RungKey() {}

    static String of(EscalationOfCase rung) {
        Party holder = rung.holder();
        Party to = rung.to();
        String all = Stream.of(
                        rung.step(),
                        holder.role(),
                        holder.department(),
                        holder.office(),
                        rung.since(),
                        rung.level(),
                        to.role(),
                        to.department(),
                        to.office())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
