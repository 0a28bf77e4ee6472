package io.github.staticdigest.model.page;

/**
 * {@code redirect.ftlh}: stands at a former address and leads on.
 *
 * @param head its {@code canonical} is the target's
 * @param target where it leads, relative to the root of the site
 * @param targetTitle what stands there, plain text
 */
public record RedirectPage(Head head, String target, String targetTitle) {}
