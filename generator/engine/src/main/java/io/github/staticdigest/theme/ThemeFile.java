package io.github.staticdigest.theme;

/**
 * A file of a theme, or of the project's own templates.
 *
 * @param origin where it lies, as its author knows it, for instance {@code
 *     themes/broadsheet/entry.ftlh}
 * @param content its bytes; not copied, not to be changed
 */
public record ThemeFile(String origin, byte[] content) {}
