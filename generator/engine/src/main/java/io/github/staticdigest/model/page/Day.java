package io.github.staticdigest.model.page;

/**
 * A day of the calendar or, of a paper's first version, the month or year where no more is known.
 *
 * @param iso for instance {@code 2026-03-28}; {@code 2026-03} or {@code 2026}
 * @param words the same in the digest's language, for instance "28 March 2026"
 */
public record Day(String iso, String words) {}
