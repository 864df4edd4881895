package org.shouwen.escalation;

/** What cases are judged under: the versions of rulebook and organisation. */
record Versions(String rulebook, String organisation) {}
