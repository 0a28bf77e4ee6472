package io.github.staticdigest.config;

import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the Markdown pages of a content directory. */
public final class PageLoader {

  private static final String FOLDER = "pages";
  private static final String MARKDOWN = ".md";

  private PageLoader() {}

  /**
   * Reads {@code pages/*.md}, by file name in code-unit order. A page may begin with YAML between
   * two lines of three hyphens: {@code title}, {@code description}, {@code navigation} (default
   * true).
   *
   * @param contentDirectory the folder that holds {@code pages/}, which may be absent
   * @param problems receives every complaint, with file and line
   */
  public static List<PageSource> load(Path contentDirectory, Consumer<Problem> problems) {
    Path folder = contentDirectory.resolve(FOLDER);
    List<PageSource> pages = new ArrayList<>();
    for (String name : Folder.names(folder)) {
      Complaints complaints = new Complaints(FOLDER + "/" + name, problems);
      if (isPage(name, complaints)) {
        String text = TextFile.read(folder.resolve(name), complaints);
        if (text != null) {
          pages.add(PageFile.read(slug(name), text, complaints));
        }
      }
    }
    return pages;
  }

  private static boolean isPage(String name, Complaints complaints) {
    if (!name.endsWith(MARKDOWN)) {
      complaints.warning(
          0,
          "It is not a Markdown page and is not published",
          "Name it *.md, or move it elsewhere");
      return false;
    }
    if (!Checks.isSlug(slug(name))) {
      complaints.error(
          0,
          "Its name cannot stand in an address",
          "Name it in small letters a to z, digits and single hyphens");
      return false;
    }
    return true;
  }

  private static String slug(String name) {
    return name.substring(0, name.length() - MARKDOWN.length());
  }
}
