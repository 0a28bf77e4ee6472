package io.github.staticdigest.model;

/**
 * A Markdown page of the content folder.
 *
 * @param slug its file name without the ending; its address is {@code <slug>.html}
 * @param title from the front matter, or the first heading, or the file name
 * @param description one sentence from the front matter; empty where it has none
 * @param navigation whether the main navigation names it; otherwise the foot of the page does
 * @param markdown its text without the front matter
 */
public record PageSource(
    String slug, String title, String description, boolean navigation, String markdown) {}
