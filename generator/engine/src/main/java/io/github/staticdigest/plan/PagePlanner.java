package io.github.staticdigest.plan;

import io.github.staticdigest.model.Html;
import io.github.staticdigest.model.PageSource;
import io.github.staticdigest.model.page.Head;
import io.github.staticdigest.model.page.MarkdownPage;
import io.github.staticdigest.model.page.SuggestPage;
import io.github.staticdigest.text.Markdown;
import io.github.staticdigest.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Plans the Markdown pages of the content folder. */
final class PagePlanner {

  private final Desk desk;
  private final List<PageSource> pages;

  PagePlanner(Desk desk, List<PageSource> pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void plan() {
    for (PageSource source : pages) {
      Head head = head(source);
      Html body = Markdown.page(source.markdown(), source.title(), head.root());
      MarkdownPage page = new MarkdownPage(head, source.title(), body);
      String file = "pages/" + source.slug() + ".md";
      desk.register().page(head, "page.ftlh", page, null, new Origin(file, "the page " + file));
    }
  }

  /** The form by which readers name a paper that they miss, where one is configured. */
  void suggest() {
    String action = desk.config().suggestForm();
    if (action != null) {
      Messages words = desk.messages();
      Head head =
          desk.heads()
              .page(
                  Addresses.SUGGEST,
                  List.of(words.text("head.suggest")),
                  List.of(words.text("head.suggestAbout", desk.config().title())),
                  null);
      desk.register()
          .page(
              head,
              "suggest.ftlh",
              new SuggestPage(head, action),
              null,
              Origin.builtIn("the form for suggestions"));
    }
  }

  private Head head(PageSource source) {
    List<String> words = new ArrayList<>();
    for (String candidate : List.of(source.description(), Markdown.opening(source.markdown()))) {
      if (!candidate.isBlank()) {
        words.add(candidate);
      }
    }
    words.add(desk.messages().text("head.pageAbout", source.title(), desk.config().title()));
    return desk.heads().page(Addresses.page(source.slug()), List.of(source.title()), words, null);
  }
}
