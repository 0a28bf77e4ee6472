package io.github.staticdigest.model.page;

import org.jspecify.annotations.Nullable;

/** {@code robots.ftlt}: the absolute address of the sitemap, or null. */
public record RobotsModel(@Nullable String sitemap) {}
