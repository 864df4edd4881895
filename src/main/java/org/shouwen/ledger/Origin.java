package org.shouwen.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a case was called in the ledger it was taken over from.
 *
 * @param hash of office and number, the same for the same case however often it comes
 */
public record Origin(String hash) {

    public static Origin of(String office, String number) {
        try {
            byte[] both = (office + '\n' + number).getBytes(StandardCharsets.UTF_8);
            return new Origin(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(both)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
