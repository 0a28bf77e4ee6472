package io.github.staticdigest.model.page;

/**
 * Where readers name a paper that they miss.
 *
 * @param url an absolute address, be it {@code https} or {@code mailto}, or, for a form, the page
 *     that has it, relative to the root of the site
 * @param form whether it is the page with the form
 */
public record Suggest(String url, boolean form) {}
