package io.github.staticdigest.model.page;

/**
 * A day, week or month of papers as it is named elsewhere.
 *
 * @param kind {@code day}, {@code week} (Monday to Sunday) or {@code month}
 * @param url its page; of a day whose papers one issue brought, that page
 * @param name in the digest's language: "28 March 2026", "23 March 2026 – 29 March 2026", "March
 *     2026"
 * @param from its first day
 * @param to its last day
 * @param total papers listed in it
 */
public record PeriodRef(String kind, String url, String name, Day from, Day to, int total) {}
