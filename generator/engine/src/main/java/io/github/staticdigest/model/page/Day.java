package io.github.staticdigest.model.page;

/**
 * A day of the calendar.
 *
 * @param iso for instance {@code 2026-03-28}
 * @param words the same in the digest's language, for instance "28 March 2026"
 */
public record Day(String iso, String words) {}
