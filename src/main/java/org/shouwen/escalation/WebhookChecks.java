package org.shouwen.escalation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.escalation.UnusableWebhook.Fault;
import org.shouwen.table.Text;

/** Checks a webhook before it is kept. */
final class WebhookChecks {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,63}";
    private static final int LONGEST_URL = 2_000;
    private static final String ANY = "*";

    private final List<String> allowedHosts;
    private final List<Fault> faults = new ArrayList<>();

    WebhookChecks(List<String> allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    /** @throws UnusableWebhook naming all that is wrong */
    void check(String name, String url, String secret) {
        if (!name.matches(NAME)) {
            fault("name", "应为 1 至 64 个小写字母、数字或连字符，且不以连字符开头", "must be 1 to 64 of a-z, 0-9 and -, not beginning with -");
        }
        checkUrl(url);
        if (Secret.of(secret).isEmpty()) {
            fault("secret", "应为 whsec_ 加上 24 至 64 字节的 Base64", "must be whsec_ followed by 24 to 64 bytes in Base64");
        }
        if (!faults.isEmpty()) {
            throw new UnusableWebhook(faults);
        }
    }

    private void checkUrl(String url) {
        URI uri = uri(url);
        if (uri == null || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            fault(
                    "url",
                    "应为 http 或 https 地址，不含用户名和片段，不超过 2000 个字符",
                    "must be an http or https address without user and fragment, of at most 2,000 characters");
        } else if (!isAllowed(uri.getHost().toLowerCase(Locale.ROOT))) {
            fault(
                    "url",
                    "不允许向主机 %s 投递；允许的主机由设置 shouwen.webhooks.allowed-hosts 决定".formatted(uri.getHost()),
                    "deliveries to the host %s are not allowed; the setting shouwen.webhooks.allowed-hosts lists those that are"
                            .formatted(uri.getHost()));
        }
    }

    private static @Nullable URI uri(String url) {
        try {
            URI uri = new URI(url);
            boolean ours = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && url.length() <= LONGEST_URL;
            return ours ? uri : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private boolean isAllowed(String host) {
        return allowedHosts.stream()
                .map(allowed -> allowed.toLowerCase(Locale.ROOT))
                .anyMatch(allowed -> allowed.equals(ANY)
                        || allowed.equals(host)
                        || allowed.startsWith("*.") && host.endsWith(allowed.substring(1)));
    }

    private void fault(String field, String zh, String en) {
        faults.add(new Fault(field, new Text(zh, en)));
    }
}
