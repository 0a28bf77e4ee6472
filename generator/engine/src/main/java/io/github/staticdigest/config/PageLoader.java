package io.github.staticdigest.config;

import io.github.staticdigest.model.Asset;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the Markdown pages of a content directory. */
public final class PageLoader {

  /** The folder of pages and their pictures within the content directory. */
  public static final String FOLDER = "pages";

  private static final String MARKDOWN = ".md";
  private static final Pattern PICTURE =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:jpe?g|png|webp|gif)");

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

  /**
   * Reads the pictures beside the pages, {@code pages/*.jpg} and the like, each of which is
   * published under its name. A vector picture (SVG) is none of them, since opened by itself it may
   * run a script.
   *
   * @param contentDirectory the folder that holds {@code pages/}, which may be absent
   * @param problems receives every complaint
   */
  public static List<Asset> pictures(Path contentDirectory, Consumer<Problem> problems) {
    Path folder = contentDirectory.resolve(FOLDER);
    List<Asset> pictures = new ArrayList<>();
    for (String name : Folder.names(folder)) {
      if (PICTURE.matcher(name).matches()) {
        Complaints complaints = new Complaints(FOLDER + "/" + name, problems);
        byte[] content = PictureFile.read(folder.resolve(name), complaints);
        if (content != null) {
          pictures.add(new Asset(FOLDER + "/" + name, name, content));
        }
      }
    }
    return pictures;
  }

  private static boolean isPage(String name, Complaints complaints) {
    if (PICTURE.matcher(name).matches()) {
      return false;
    }
    if (!name.endsWith(MARKDOWN)) {
      complaints.warning(
          0,
          "It is neither a Markdown page nor a picture and is not published",
          "Name it *.md or, in small letters, digits and hyphens, *.jpg, *.png, *.webp or *.gif;"
              + " otherwise move it elsewhere");
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
