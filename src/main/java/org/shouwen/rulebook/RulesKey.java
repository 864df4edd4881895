package org.shouwen.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.util.Drools;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What compiled rules depend on: the rules, the engine, the Java version, and the classes that rules can name. Nobody
 * can say which classes a future rule names, so all of the service count.
 */
final class RulesKey {

    private static final String CLASSES = "classpath*:org/shouwen/**/*.class";

    private final MessageDigest digest = RulebookFiles.sha256();

    private RulesKey() {}

    static byte[] of(RuleSet rules) {
        RulesKey key = new RulesKey();
        key.add("Drools", Drools.getFullVersion().getBytes(StandardCharsets.UTF_8));
        key.add("Java", Integer.toString(Runtime.version().feature()).getBytes(StandardCharsets.UTF_8));
        rules.files().forEach(file -> key.add(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        Service.CLASSES.forEach(key::add);
        return key.digest.digest();
    }

    private void add(String name, byte[] content) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(8)
                .putInt(named.length)
                .putInt(content.length)
                .flip());
        digest.update(named);
        digest.update(content);
    }

    /** Read once: classes do not change while the service runs. */
    private static final class Service {

        private static final SortedMap<String, byte[]> CLASSES = read();

        private static SortedMap<String, byte[]> read() {
            SortedMap<String, byte[]> classes = new TreeMap<>();
            try {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(RulesKey.CLASSES)) {
                    String url = resource.getURL().toString();
                    try (InputStream content = resource.getInputStream()) {
                        classes.put(url.substring(url.lastIndexOf("org/shouwen/")), digest(content.readAllBytes()));
                    }
                }
                return classes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] digest(byte[] content) {
            return RulebookFiles.digest(content);
        }
    }
}
