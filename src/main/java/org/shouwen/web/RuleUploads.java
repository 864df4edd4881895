package org.shouwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Who may send rules. A rule is code: whoever may send one may do whatever the service's user may. So by default only
 * somebody at this machine may, and no page in his browser.
 */
@Component
class RuleUploads {

    /** Whose rules are taken over HTTP; small letters, as settings have them. */
    enum From {
        LOCAL,
        ANYBODY,
        NOBODY
    }

    /** The call is not one whose rules are taken. */
    static class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Text why;

        NotTaken(Text why) {
            super(why.en());
            this.why = why;
        }

        Text why() {
            return why;
        }
    }

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> SIGNS_OF_A_PROXY = List.of("Forwarded", "X-Forwarded-For", "Via");
    private static final Set<String> SITES = Set.of("same-origin", "none");
    private static final Text NOT_FROM_HERE = new Text(
            "规则文件（DRL）是程序，只接受本机直接发来的；要放开，请设置 shouwen.scenarios.rules-over-http（见 docs/api.md）",
            "A rule file is code and is taken from this machine only; the setting shouwen.scenarios.rules-over-http"
                    + " changes that (see docs/api.md)");

    private final From from;

    RuleUploads(@Value("${shouwen.scenarios.rules-over-http:local}") From from) {
        this.from = from;
    }

    /** @throws NotTaken unless rules of this call are taken */
    void check(HttpServletRequest call) {
        boolean taken =
                switch (from) {
                    case ANYBODY -> true;
                    case NOBODY -> false;
                    case LOCAL -> isLocal(call);
                };
        if (!taken) {
            throw new NotTaken(NOT_FROM_HERE);
        }
    }

    /** Not through a proxy, not from a page of another site, and under a name that only this machine has. */
    private static boolean isLocal(HttpServletRequest call) {
        String site = call.getHeader("Sec-Fetch-Site");
        return isLoopback(call.getRemoteAddr())
                && OF_THIS_MACHINE.contains(call.getServerName())
                && isLocalOrigin(call.getHeader(HttpHeaders.ORIGIN))
                && (site == null || SITES.contains(site))
                && SIGNS_OF_A_PROXY.stream().allMatch(header -> call.getHeader(header) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isLocalOrigin(@Nullable String origin) {
        if (origin == null) {
            return true;
        }
        try {
            String host = URI.create(origin).getHost();
            return host != null && OF_THIS_MACHINE.contains(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
