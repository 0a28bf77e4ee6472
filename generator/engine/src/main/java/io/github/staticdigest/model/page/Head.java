package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page.
 *
 * @param url the page's own address
 * @param root path from the page to the root: empty or {@code ../} repeated; it goes before every
 *     address on the page
 * @param title unique title, plain text
 * @param description unique description, plain text
 * @param canonical absolute address, or null where the site has none
 * @param indexable whether search engines are welcome
 * @param feed the feed that belongs to this page in particular, or null
 */
public record Head(
    String url,
    String root,
    String title,
    String description,
    @Nullable String canonical,
    boolean indexable,
    @Nullable PageLink feed) {}
