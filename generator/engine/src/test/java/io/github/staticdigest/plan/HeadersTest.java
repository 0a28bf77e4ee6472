package io.github.staticdigest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.page.HeadersModel;
import io.github.staticdigest.model.page.HeadersModel.Header;
import io.github.staticdigest.model.page.HeadersModel.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {

  private static final List<String> PAGES =
      List.of("404.html", "about.html", "entries/a.html", "entries/b.html", "index.html");

  @Test
  void pagesMayLoadTheirOwnFilesAndPostNowhere() {
    HeadersModel headers = Headers.of(PAGES, null, List.of());
    assertThat(policies(headers, "/about.html"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .endsWith("form-action 'none'")
        .doesNotContain("unsafe", "http", "*");
  }

  @Test
  void aFormMayPostToItsTargetAlone() {
    HeadersModel headers = Headers.of(PAGES, null, List.of("https://example.org/post"));
    assertThat(policies(headers, "/index.html"))
        .singleElement()
        .asString()
        .endsWith("; form-action https://example.org/post");
  }

  @Test
  void everyPageHasExactlyOnePolicyWithAndWithoutItsEnding() {
    HeadersModel headers = Headers.of(PAGES, "https://example.org/digest/", List.of());
    for (String path : List.of("", "about", "about.html", "entries/a", "entries/b.html", "404")) {
      assertThat(policies(headers, "/digest/" + path)).as(path).hasSize(1);
      assertThat(headers(headers, "/digest/" + path))
          .as(path)
          .contains(new Header("X-Content-Type-Options", "nosniff"));
    }
  }

  @Test
  void aMailSourceKeepsItsStyles() {
    HeadersModel headers = Headers.of(PAGES, "https://example.org/", List.of());
    assertThat(policies(headers, "/newsletter/one.html"))
        .singleElement()
        .asString()
        .contains("style-src 'unsafe-inline'");
    assertThat(headers(headers, "/newsletter/one.html"))
        .contains(new Header("X-Robots-Tag", "noindex"));
  }

  @Test
  void filesWhoseNamesCarryAHashAreKeptForEver() {
    assertThat(headers(Headers.of(PAGES, null, List.of()), "/assets/style.1234.css"))
        .extracting(Header::value)
        .contains("public, max-age=31536000, immutable");
  }

  private static List<String> policies(HeadersModel model, String path) {
    return headers(model, path).stream()
        .filter(header -> header.name().equals("Content-Security-Policy"))
        .map(Header::value)
        .toList();
  }

  private static List<Header> headers(HeadersModel model, String path) {
    List<Header> headers = new ArrayList<>();
    for (Rule rule : model.rules()) {
      String own = rule.path();
      boolean matches =
          own.endsWith("*")
              ? path.startsWith(own.substring(0, own.length() - 1))
              : path.equals(own);
      if (matches) {
        headers.addAll(rule.headers());
      }
    }
    return headers;
  }
}
