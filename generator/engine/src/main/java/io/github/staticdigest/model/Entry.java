package io.github.staticdigest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper of the digest, folded from all its appearances.
 *
 * @param id sixteen hex digits, a hash of the normalised title at first appearance
 * @param slug last part of its address, permanent, lower-case ASCII
 * @param aliases slugs under which its variants would have stood; each becomes a redirect
 * @param title the title as it is shown
 * @param abstractText the abstract as it is shown, or null
 * @param links outward addresses in the kept text
 * @param facts what is known of it beside its text, from all its appearances
 * @param raw the kept variant before repair
 * @param appearances every place it stood, oldest issue first, then by line; never empty
 * @param variants texts that differ from the kept one, in order of appearance
 */
public record Entry(
    String id,
    String slug,
    List<String> aliases,
    RichText title,
    @Nullable RichText abstractText,
    List<Link> links,
    Facts facts,
    RawEntry raw,
    List<Appearance> appearances,
    List<Variant> variants) {

  public Entry {
    aliases = List.copyOf(aliases);
    links = List.copyOf(links);
    appearances = List.copyOf(appearances);
    variants = List.copyOf(variants);
  }
}
