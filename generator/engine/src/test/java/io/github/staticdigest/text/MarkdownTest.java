package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void paragraphsListsEmphasisAndCodeAreMarkedUp() {
    assertThat(html("One *two* **three** `a<b`\n\n- x\n- y\n"))
        .isEqualTo(
            """
            <p>One <em>two</em> <strong>three</strong> <code>a&lt;b</code></p>
            <ul>
            <li>x</li>
            <li>y</li>
            </ul>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <script>alert(1)</script> b",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- <b> -->",
        "<?php <b> ?>",
        "<![CDATA[ <b> ]]>",
        "<div>\n<b>x</b>\n</div>"
      })
  void rawHtmlIsShownAsText(String hostile) {
    String html = html(hostile);
    assertThat(html.replaceAll("</?p>", "")).doesNotContain("<").contains("&lt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](<java&#10;script:alert(1)>)",
        "[x](<&#1;javascript:alert(1)>)",
        "[x](\u200Bjavascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](//other.example/x)",
        "[x](/\\other.example/x)",
        "[x](\\\\\\\\other.example)",
        "[x](https:other.example)",
        "[x](https:///x)",
        "[x]()",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x][r]\n\n[r]: javascript:alert(1)"
      })
  void linksThatLeadElsewhereAreShownAsText(String hostile) {
    assertThat(html(hostile)).doesNotContain("href").doesNotContain("<a").doesNotContain("<img");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b?c=d&e, https://a.example/b?c=d&amp;e",
    "HTTP://a.example/, HTTP://a.example/",
    "mailto:a@b.example, mailto:a@b.example",
    "archive.html, ../archive.html",
    "/archive.html, ../archive.html",
    "topics/language.html#x, ../topics/language.html#x",
    "topics/a.html?x=b:c, ../topics/a.html?x=b:c",
    "#here, #here",
    "ä.html, ../%C3%A4.html"
  })
  void linksOutwardAndIntoTheSiteAreKept(String url, String href) {
    assertThat(Markdown.html("[x](" + url + ")", "../").markup())
        .isEqualTo("<p><a href=\"" + href + "\">x</a></p>\n");
  }

  @Test
  void aQuoteInAnAddressDoesNotEndTheAttribute() {
    assertThat(html("[x](<https://a.example/\"onclick=alert(1)>)"))
        .isEqualTo("<p><a href=\"https://a.example/%22onclick=alert(1)\">x</a></p>\n");
  }

  @Test
  void addressesInAnglesBecomeLinks() {
    assertThat(html("<https://a.example/> <a@b.example>"))
        .isEqualTo(
            "<p><a href=\"https://a.example/\">https://a.example/</a>"
                + " <a href=\"mailto:a@b.example\">a@b.example</a></p>\n");
  }

  @Test
  void referencesAreFollowed() {
    assertThat(
            html("[one][r], ![two][r] and [*three*][none] or ![four][none]\n\n[r]: archive.html"))
        .isEqualTo(
            "<p><a href=\"archive.html\">one</a>, <a href=\"archive.html\">two</a>"
                + " and [<em>three</em>][none] or ![four][none]</p>\n");
  }

  @Test
  void anImageBecomesALink() {
    assertThat(html("![A *chart*](https://a.example/c.png) ![](b.png)"))
        .isEqualTo(
            "<p><a href=\"https://a.example/c.png\">A chart</a> <a href=\"b.png\">b.png</a></p>\n");
  }

  @Test
  void aPageShowsThePicturesOfTheSiteAndNoOthers() {
    assertThat(page("![A *\"group\"*](/group.jpg) [![](b.png)](https://a.example/)"))
        .isEqualTo(
            "<p><img src=\"../group.jpg\" alt=\"A &quot;group&quot;\" />"
                + " <a href=\"https://a.example/\"><img src=\"../b.png\" alt=\"\" /></a></p>\n");
    assertThat(
            page("![a](https://a.example/c.png) ![b](//a.example/c.png) ![c](c.svg) ![d](#d.png)"))
        .isEqualTo(
            "<p><a href=\"https://a.example/c.png\">a</a> b <a href=\"../c.svg\">c</a>"
                + " <a href=\"#d.png\">d</a></p>\n");
  }

  private static String page(String markdown) {
    return Markdown.page(markdown, "", "../").markup();
  }

  @Test
  void linksIntoTheSiteAreFoundOnceInTheirOrder() {
    assertThat(
            Markdown.innerLinks(
                "[a](x.html#y) ![b](/g.jpg) [c](x.html#y) [d][r] [e](#e) <https://a.example/>"
                    + " [f](mailto:f@a.example) [g](javascript:x) [h](//a.example/)\n\n[r]: z/\n"))
        .containsExactly("x.html#y", "g.jpg", "z/");
    assertThat(Markdown.innerLinks("[".repeat(5000))).isEmpty();
  }

  @Test
  void anImageInALinkIsItsWords() {
    assertThat(html("[![A chart](c.png)](https://a.example/)"))
        .isEqualTo("<p><a href=\"https://a.example/\">A chart</a></p>\n");
  }

  @Test
  void headingsStandBelowTheTitleOfThePage() {
    assertThat(html("# A\n\n## B\n\n# C")).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n");
  }

  @Test
  void noLevelOfHeadingsIsLeftOut() {
    assertThat(html("### A\n\n###### B\n\n###### C\n\n# D\n\n# E"))
        .isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h2>D</h2>\n<h2>E</h2>\n");
  }

  @Test
  void headingsOfOneLevelStayOfOneLevel() {
    assertThat(html("## A\n\n## B\n\n### C\n\n## D"))
        .isEqualTo("<h2>A</h2>\n<h2>B</h2>\n<h3>C</h3>\n<h2>D</h2>\n");
  }

  @Test
  void theDeepestHeadingIsOfLevelSix() {
    assertThat(html("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6"))
        .contains("<h6>5</h6>")
        .contains("<h6>6</h6>")
        .doesNotContain("h7");
  }

  @Test
  void whatXmlForbidsIsLeftOut() {
    assertThat(html("a\u0001b\u0000&#1;&#xFFFE;\uD800c \uD83D\uDE00"))
        .isEqualTo("<p>ab\uFFFDc \uD83D\uDE00</p>\n");
  }

  @Test
  void freemarkerSyntaxIsText() {
    assertThat(html("${1+1} <#assign x=1>")).isEqualTo("<p>${1+1} &lt;#assign x=1&gt;</p>\n");
  }

  static Stream<String> nested() {
    return Stream.of(
        ">".repeat(20_000) + " x",
        "- ".repeat(20_000) + "x",
        "1. ".repeat(20_000) + "x",
        "\t".repeat(60) + "- x",
        "*a **a ".repeat(5_000) + "b" + "** a*".repeat(5_000),
        "*".repeat(20_000) + "b" + "*".repeat(20_000),
        "![".repeat(20_000) + "a" + "](x)".repeat(20_000),
        "[a](".repeat(20_000),
        "`".repeat(600) + " a\n" + "`".repeat(600));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void textNestedBeyondReasonIsShownAsItWasWritten(String text) {
    assertThat(html(text)).isEqualTo("<p>" + text.replace(">", "&gt;") + "</p>\n");
    assertThat(Markdown.page(text, "x", "")).isEqualTo(Markdown.html(text, ""));
    assertThat(Markdown.opening(text)).isEmpty();
  }

  @Test
  void aLongTextOfManyParagraphsIsNotNested() {
    assertThat(html("a *b* `c`\n\n".repeat(2_000))).startsWith("<p>a <em>b</em>");
  }

  @Test
  void aHeadingThatRepeatsTheTitleIsLeftOut() {
    assertThat(Markdown.page("# About  *us*\n\nText", "About us", "").markup())
        .isEqualTo("<p>Text</p>\n");
  }

  @Test
  void anotherHeadingStays() {
    assertThat(Markdown.page("# Why\n\nText", "About", "").markup())
        .isEqualTo("<h2>Why</h2>\n<p>Text</p>\n");
    assertThat(Markdown.page("## About\n\nText", "About", "").markup())
        .isEqualTo("<h2>About</h2>\n<p>Text</p>\n");
    assertThat(Markdown.page("Text", "About", "").markup()).isEqualTo("<p>Text</p>\n");
  }

  @Test
  void theOpeningIsTheFirstParagraphWithoutMarkup() {
    assertThat(Markdown.opening("# A\n\n- b\n\nc *d*\n[e](f) `g` &amp; <b>h</b>\n\ni"))
        .isEqualTo("c d e g & h");
    assertThat(Markdown.opening("# A")).isEmpty();
  }

  private static String html(String markdown) {
    return Markdown.html(markdown, "").markup();
  }

  @Test
  void addressesIntoTheSiteLeadSomewhereFromElsewhere() {
    String text =
        "# One\n\nSee [all](/archive.html), [this](issues/a b.html \"T\"), [ref] and"
            + " ![pic](x.png);\n[out](https://a.example/), [part](#p1), [bad](javascript:x)."
            + "\n\n[ref]: topics.html\n";
    assertThat(Markdown.elsewhere(text, "https://example.org/d/"))
        .contains("[all](https://example.org/d/archive.html)")
        .contains("![pic](https://example.org/d/x.png);\n[out](https://a.example/)")
        .contains("[part](#p1), [bad](javascript:x).")
        .endsWith("[ref]: https://example.org/d/topics.html\n")
        .startsWith("# One\n\nSee ");
    assertThat(Markdown.elsewhere("No link.", "https://example.org/")).isEqualTo("No link.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "One *two* **three** `a<b` _four_ __five__|One two three a<b four five",
        "See [all of it](archive.html).|See all of it (https://example.org/archive.html).",
        "See [all of **it**](/archive.html 'Title')|See all of it (https://example.org/archive.html)",
        "[https://a.example/](https://a.example/)|https://a.example/",
        "<https://a.example/> and <me@a.example>|https://a.example/ and me@a.example",
        "[Write](mailto:me@a.example)|Write (me@a.example)",
        "[Write](mailto:me@a.example?subject=Hi&body=x)|Write (me@a.example)",
        "[me@a.example](mailto:me@a.example?subject=Hi)|me@a.example",
        "[x](javascript:alert(1)) [y](#here)|x y",
        "![A plot](plot.png)|A plot (https://example.org/plot.png)",
        "![](https://a.example/p.png)|https://a.example/p.png",
        "2 \\* 3 &amp; 4 \\_x\\_|2 * 3 & 4 _x_",
        "[*not* a link] and [nor][this]|[not a link] and [nor][this]",
        "a <b>x</b>|a <b>x</b>",
        "snake_case_name and 2*3*4|snake_case_name and 234",
      })
  void plainTextHasNoSignsAndItsAddressesBehindWords(String markdown, String plain) {
    assertThat(Markdown.plain(markdown, "https://example.org/")).isEqualTo(plain);
  }

  @Test
  void plainTextKeepsParagraphsListsAndQuotations() {
    assertThat(
            Markdown.plain(
                """
                # A heading

                One line
                and another.

                - first
                - **second** [there][1]
                  1. inner

                3) third
                4) fourth

                > Somebody *said*
                > this.

                ***

                ```java
                int x;
                ```

                [1]: https://a.example/x "Title"
                """,
                "https://example.org/"))
        .isEqualTo(
            """
            A heading

            One line
            and another.

            * first
            * second there (https://a.example/x)
            1. inner

            3. third
            4. fourth

            > Somebody said
            > this.

            - - -

            int x;""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a remark -->",
        "<div>\n<b>x</b>\n</div>",
        "<?php echo 1 ?>",
        "<![CDATA[ x ]]>"
      })
  void plainTextShowsTheRawHtmlThatMarkupShows(String raw) {
    assertThat(html("a\n\n" + raw + "\n\nb")).contains("&lt;");
    assertThat(Markdown.plain("a\n\n" + raw + "\n\nb", "")).isEqualTo("a\n\n" + raw + "\n\nb");
  }

  @Test
  void plainTextThatIsNestedBeyondReasonIsShownAsItWasWritten() {
    String deep = "> ".repeat(10_000) + "x";
    assertThat(Markdown.plain(deep, "")).isEqualTo(deep);
  }
}
