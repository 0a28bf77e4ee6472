package io.github.staticdigest.render.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.MailService;
import io.github.staticdigest.text.Placeholders;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceMarksTest {

  private static final String HOSTILE =
      "{{ .Subscriber.Email }} {{{x}}} {% include x %} {# no #} *|FNAME|* {{{{ *|*|";

  @ParameterizedTest
  @EnumSource(MailService.class)
  void noSignOfTheServiceIsLeftInMarkupAndReadersSeeIt(MailService service) {
    String markup = ServiceMarks.inMarkup(HOSTILE, service);
    assertThat(service.signs()).noneMatch(markup::contains);
    assertThat(Jsoup.parse(markup).text()).isEqualTo(HOSTILE);
  }

  @ParameterizedTest
  @EnumSource(MailService.class)
  void ourOwnMarksStay(MailService service) {
    String mark = Placeholders.of("{{ UnsubscribeURL }}*|UNSUB|*");
    assertThat(ServiceMarks.inMarkup(mark, service)).isEqualTo("{{ UnsubscribeURL }}*|UNSUB|*");
    assertThat(ServiceMarks.inText(mark, service)).isEqualTo("{{ UnsubscribeURL }}*|UNSUB|*");
  }

  @Test
  void listmonkIsToldToKeepWhatOutlookReads() {
    String table = "<!--[if mso]><table><tr><td><![endif]-->";
    assertThat(ServiceMarks.inMarkup("a" + table + "b", MailService.LISTMONK))
        .isEqualTo("a{{ Safe `" + table + "` }}b");
    assertThat(ServiceMarks.inMarkup(table, MailService.KIT)).isEqualTo(table);
    String sheet = "<!--[if mso]><style>td { }</style><![endif]-->";
    assertThat(ServiceMarks.inMarkup(sheet, MailService.LISTMONK)).isEqualTo(sheet);
  }

  @Test
  void inPlainTextListmonkPrintsTheSignAndOthersPartIt() {
    assertThat(ServiceMarks.inText("a {{ b }}", MailService.LISTMONK))
        .isEqualTo("a {{ \"{{\" }} b }}");
    assertThat(ServiceMarks.inText("a *|B|*", MailService.MAILCHIMP)).isEqualTo("a * |B|*");
    assertThat(ServiceMarks.inText(HOSTILE, MailService.GENERIC)).isEqualTo(HOSTILE);
  }
}
