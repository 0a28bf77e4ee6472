package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/**
 * An issue as it is named elsewhere.
 *
 * @param day its date in words, "9 June, year not given" or "no date"
 * @param isoDate the date as {@code 2026-03-28} where the year is known, or null
 * @param total papers in it
 * @param fresh papers in it that the digest had not seen before
 */
public record IssueRef(
    int number,
    String url,
    String title,
    String day,
    @Nullable String isoDate,
    int total,
    int fresh) {}
