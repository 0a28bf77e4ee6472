package io.github.staticdigest.build;

import io.github.staticdigest.config.Sidecar;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.text.Markdown;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which links of pages and notes lead into the site and to nothing there. What somebody put
 * into the output folder beside the build is there too; nothing is asked of the network.
 *
 * @param content the content directory
 * @param site the output folder
 * @param published the paths of its files that a build wrote
 * @param planned the paths of the new build
 * @param problems gets a warning for each
 */
record LinkGuard(
    Path content,
    Path site,
    Set<String> published,
    Set<String> planned,
    Consumer<Problem> problems) {

  private static final String ENDING = ".html";

  /** Names that a path can have on any system, none of which leads out of the site. */
  private static final Pattern IN_ALL_SYSTEMS =
      Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}][^\\\\:*?\"<>|\\p{Cntrl}]*");

  void check(List<PageSource> pages, Collection<Sidecar> sidecars) {
    for (PageSource page : pages) {
      check("pages/" + page.slug() + ".md", page.markdown());
    }
    for (Sidecar sidecar : sidecars) {
      if (sidecar.note() != null) {
        check(sidecar.file(), sidecar.note());
      }
    }
  }

  private void check(String file, String markdown) {
    for (String link : Markdown.innerLinks(markdown)) {
      String path = path(link);
      if (path != null && !isThere(path)) {
        problems.accept(
            Problem.warning(
                file,
                line(file, link),
                "A link leads to " + link + ", and the site has nothing there",
                "Write an address of the site as it stands in the output folder, without ../; a"
                    + " picture is published from pages/"));
      }
    }
  }

  /** The first line of the file in which the link stands; 0 where it is written otherwise. */
  private int line(String file, String link) {
    Predicate<String> leads =
        Pattern.compile("(?:\\(\\s*|<|]:\\s*)/?" + Pattern.quote(link) + "(?=[\\s)>]|$)")
            .asPredicate();
    try {
      byte[] text = Files.readAllBytes(content.resolve(file));
      List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
      return 1
          + IntStream.range(0, lines.size())
              .filter(i -> leads.test(lines.get(i)))
              .findFirst()
              .orElse(-1);
    } catch (IOException e) {
      return 0;
    }
  }

  /** What a link names, from the root of the site; null where it leads out of it. */
  private static @Nullable String path(String link) {
    try {
      String path = new URI(link).normalize().getPath();
      return path == null || path.startsWith("../") ? null : path;
    } catch (URISyntaxException e) {
      return link.replaceFirst("[?#].*", "");
    }
  }

  private boolean isThere(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return has(path + "index.html");
    }
    return has(path) || has(path + ENDING);
  }

  private boolean has(String path) {
    return planned.contains(path) || (!published.contains(path) && stands(path));
  }

  private boolean stands(String path) {
    return IN_ALL_SYSTEMS.matcher(path).matches() && isFile(path);
  }

  /** Whether there is a file of just that name, in small letters and capitals on any system. */
  private boolean isFile(String path) {
    Path file = site.resolve(path);
    try {
      return Files.isRegularFile(file)
          && file.toRealPath(LinkOption.NOFOLLOW_LINKS)
              .toString()
              .endsWith(Path.of(path).normalize().toString());
    } catch (IOException e) {
      return false;
    }
  }
}
