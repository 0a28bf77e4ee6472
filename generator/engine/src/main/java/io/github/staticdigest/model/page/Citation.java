package io.github.staticdigest.model.page;

/**
 * How to cite a paper, by what is known of it and nothing else.
 *
 * @param text one line: authors, year, title, venue, numbers
 * @param bibtex the same as an entry of BibTeX, on several lines
 */
public record Citation(String text, String bibtex) {}
