package io.github.staticdigest.config;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} declares of a setting.
 *
 * @param file the {@code theme.yaml} that declares it
 * @param name its name
 * @param type what its value must be
 * @param otherwise its value where the digest says nothing
 * @param choices the values of a {@link Type#CHOICE}
 * @param least the least value of a {@link Type#NUMBER}
 * @param most the greatest
 * @param grounds colours on which a {@link Type#COLOUR} must be readable
 * @param follows the colour from which this one is made where the digest sets that one alone, or
 *     null
 * @param css the custom property of the style sheets that gets the value, or null
 * @param dark whether it gets it in the dark only
 * @param brief whether the file gives nothing but a default, so that a parent's setting of that
 *     name stays what it is otherwise
 */
public record SettingKind(
    String file,
    String name,
    Type type,
    Setting otherwise,
    List<String> choices,
    int least,
    int most,
    List<String> grounds,
    @Nullable String follows,
    @Nullable String css,
    boolean dark,
    boolean brief) {

  /** What a value may be. */
  public enum Type {
    /** Any words. */
    TEXT,
    /** {@code #RRGGBB}. */
    COLOUR,
    /** One of some words. */
    CHOICE,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A web address, {@code mailto:}, or nothing. */
    ADDRESS,
    /** The name of a file in {@code assets/}, or nothing. */
    ASSET,
    /** A list of links. */
    LINKS
  }

  public SettingKind {
    choices = List.copyOf(choices);
    grounds = List.copyOf(grounds);
  }

  /** This setting as a theme that extends its own declares it anew. */
  public SettingKind overriddenBy(SettingKind younger) {
    return younger.brief
        ? new SettingKind(
            younger.file,
            name,
            type,
            younger.otherwise,
            choices,
            least,
            most,
            grounds,
            follows,
            css,
            dark,
            brief)
        : younger;
  }

  /**
   * What to write for it.
   *
   * @param assets the names that there are for an {@link Type#ASSET}
   */
  String advice(Collection<String> assets) {
    return switch (type) {
      case COLOUR ->
          "Write a colour as \"#\" and six hex digits, in quotes, for instance \"#A31D18\"";
      case CHOICE -> "Write one of " + String.join(", ", choices);
      case NUMBER ->
          most == Integer.MAX_VALUE
              ? "Write a whole number from " + least + " on"
              : "Write a whole number from " + least + " to " + most;
      case FLAG -> "Write true or false";
      case ADDRESS ->
          "Write it in full, for instance https://example.org/ or mailto:me@example.org";
      case ASSET ->
          "Put the file into templates/assets and write its name; there are "
              + String.join(", ", assets);
      case LINKS -> "Write a list: - label: ... with url: ... below it";
      case TEXT -> "Write a text, in quotes if need be";
    };
  }
}
