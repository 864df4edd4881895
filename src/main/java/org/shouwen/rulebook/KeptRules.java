package org.shouwen.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rules that outlast the process: those shipped with the service, and those compiled last. Compiling is most of
 * what a start costs. Whatever could change the outcome is part of the key they are found by; what does not have that
 * key, or is not whole, is as good as not there.
 */
final class KeptRules {

    /** The rules of the build, among the classes. */
    static final String SHIPPED = "/compiled-rules.bin";

    private static final Logger LOG = LoggerFactory.getLogger(KeptRules.class);
    private static final int DIGEST = 32;

    private final @Nullable Path file;
    private final boolean keeping;

    private KeptRules(@Nullable Path file, boolean keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    /** Where a service with that home folder keeps them. */
    static Path under(Path home) {
        return home.resolve("data").resolve("compiled-rules.bin");
    }

    /** For a loader that always compiles. */
    static KeptRules none() {
        return new KeptRules(null, false);
    }

    static KeptRules in(Path file) {
        return new KeptRules(file, true);
    }

    /** For a loader that uses what a service kept, and leaves no trace. */
    static KeptRules onlyFrom(Path file) {
        return new KeptRules(file, false);
    }

    Optional<Compiled> find(RuleSet rules) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            byte[] key = RulesKey.of(rules);
            byte[] module = module(key, shipped());
            if (module == null && Files.exists(file)) {
                module = module(key, Files.readAllBytes(file));
            }
            return module == null ? Optional.empty() : Compiled.restored(module, order(rules));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("Compiled rules cannot be read; they are compiled again", e);
            return Optional.empty();
        }
    }

    void keep(RuleSet rules, Compiled compiled) {
        if (file == null || !keeping) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "compiled-rules", ".tmp");
            Files.write(whole, sealed(RulesKey.of(rules), compiled.module()));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Compiled rules cannot be kept for the next start", e);
        }
    }

    static List<String> order(RuleSet rules) {
        return List.copyOf(rules.notes().keySet());
    }

    private static byte[] shipped() throws IOException {
        try (InputStream shipped = KeptRules.class.getResourceAsStream(SHIPPED)) {
            return shipped == null ? new byte[0] : shipped.readAllBytes();
        }
    }

    /** The key, a digest of the module, and the module. */
    private static byte[] sealed(byte[] key, byte[] module) {
        byte[] sealed = Arrays.copyOf(key, 2 * DIGEST + module.length);
        System.arraycopy(RulebookFiles.digest(module), 0, sealed, DIGEST, DIGEST);
        System.arraycopy(module, 0, sealed, 2 * DIGEST, module.length);
        return sealed;
    }

    private static byte @Nullable [] module(byte[] key, byte[] sealed) {
        if (sealed.length <= 2 * DIGEST || !Arrays.equals(key, Arrays.copyOf(sealed, DIGEST))) {
            return null;
        }
        byte[] module = Arrays.copyOfRange(sealed, 2 * DIGEST, sealed.length);
        boolean whole =
                MessageDigest.isEqual(RulebookFiles.digest(module), Arrays.copyOfRange(sealed, DIGEST, 2 * DIGEST));
        return whole ? module : null;
    }
}
