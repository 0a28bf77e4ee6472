package io.github.staticdigest.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLoaderTest {

  @TempDir Path content;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void frontMatterTellsTitleDescriptionAndNavigation() throws IOException {
    write(
        "team.md",
        "---\ntitle: Our team\ndescription: Who\n  we are.\nnavigation: false\n---\n\nWe.\n");
    assertThat(load())
        .containsExactly(new PageSource("team", "Our team", "Who we are.", false, "We.\n"));
  }

  @Test
  void withoutFrontMatterTheFirstHeadingIsTheTitle() throws IOException {
    write(
        "a.md", "Words.\n\n```\n# no heading\n```\n\n## The *real* `one` &amp; only ##\n\n# Two\n");
    PageSource page = load().get(0);
    assertThat(page.title()).isEqualTo("The real one & only");
    assertThat(page.markdown()).startsWith("Words.").endsWith("# Two\n");
    assertThat(page.description()).isEmpty();
    assertThat(page.navigation()).isTrue();
  }

  @Test
  void withoutAnyHeadingTheFileNameIsTheTitle() throws IOException {
    write("how-to.md", "Just words, #1 of all.\n");
    write("empty.md", "");
    assertThat(load()).extracting(PageSource::title).containsExactly("empty", "how-to");
  }

  @Test
  void aRuleFurtherDownIsNoFrontMatter() throws IOException {
    write("a.md", "# One\r\n\r\n---\r\n\r\nTwo\r\n");
    assertThat(load().get(0).markdown()).isEqualTo("# One\n\n---\n\nTwo\n");
  }

  @Test
  void codeAtTheBeginningKeepsItsIndentation() throws IOException {
    write("a.md", "---\ntitle: Code\n---\n\n \n    mvn package\n\n");
    assertThat(load().get(0).markdown()).isEqualTo("    mvn package\n");
  }

  @Test
  void frontMatterMayBeEmpty() throws IOException {
    write("a.md", "---\n---\n# One\n");
    assertThat(load().get(0).title()).isEqualTo("One");
  }

  @Test
  void aContentDirectoryWithoutPagesHasNone() {
    assertThat(load()).isEmpty();
  }

  @Test
  void aPageThatCannotBeReadIsLeftOut() throws IOException {
    Files.createDirectories(content.resolve("pages/folder.md"));
    assertThat(PageLoader.load(content, problems::add)).isEmpty();
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly("pages/folder.md: It is no regular file. Put a text file there.");
  }

  private List<PageSource> load() {
    List<PageSource> pages = PageLoader.load(content, problems::add);
    assertThat(problems).isEmpty();
    return pages;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(content.resolve("pages"));
    Files.writeString(content.resolve("pages").resolve(name), text);
  }
}
