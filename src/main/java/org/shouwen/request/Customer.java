package org.shouwen.request;

import org.jspecify.annotations.Nullable;

/** Who asked, as far as the first-asked person took it down. No rule ever sees it. */
public record Customer(@Nullable String name, @Nullable String room, @Nullable String phone) {}
