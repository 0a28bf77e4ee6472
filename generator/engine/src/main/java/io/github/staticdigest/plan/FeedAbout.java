package io.github.staticdigest.plan;

/**
 * What a feed says of itself.
 *
 * @param name by which its id is made
 * @param title plain text
 * @param description one sentence
 * @param link the page it belongs to, relative to the root of the site
 */
record FeedAbout(String name, String title, String description, String link) {}
