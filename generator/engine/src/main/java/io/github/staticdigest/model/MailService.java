package io.github.staticdigest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a newsletter is made for: a service that sends it, or none in particular. Each service puts
 * in place of its own marks what it alone knows; the marks are those of its documentation.
 */
public enum MailService {
  /** Any program: real addresses, no marks. */
  GENERIC(null, null, null, ""),
  /** listmonk, which reads everything as a template of Go. */
  LISTMONK("{{ UnsubscribeURL }}", "{{ MessageURL }}", null, "{{"),
  MAILCHIMP("*|UNSUB|*", "*|ARCHIVE|*", "*|LIST:ADDRESSLINE|*", "*|"),
  /** Buttondown, which reads everything as a template of Django. */
  BUTTONDOWN("{{ unsubscribe_url }}", "{{ email_url }}", null, "{{ {% {#"),
  /** Kit, which reads everything as a template of Liquid. */
  KIT("{{ unsubscribe_url }}", null, "{{ address }}", "{{ {%");

  private final @Nullable String unsubscribe;
  private final @Nullable String view;
  private final @Nullable String address;
  private final String signs;

  MailService(
      @Nullable String unsubscribe, @Nullable String view, @Nullable String address, String signs) {
    this.unsubscribe = unsubscribe;
    this.view = view;
    this.address = address;
    this.signs = signs;
  }

  /** Stands for the address where a reader leaves; or null. */
  public @Nullable String unsubscribe() {
    return unsubscribe;
  }

  /** Stands for the address of the mail on the web; or null. */
  public @Nullable String view() {
    return view;
  }

  /** Stands for the postal address of the sender; or null. */
  public @Nullable String address() {
    return address;
  }

  /**
   * A text in which the service finds no mark, for places that have no references: with a blank.
   */
  public String parted(String text) {
    String parted = text;
    for (String sign : signs()) {
      parted = parted.replace(sign, sign.charAt(0) + " " + sign.charAt(1));
    }
    return parted;
  }

  /** By which pairs of signs its marks begin, so that no text may hold them. */
  public List<String> signs() {
    return signs.isEmpty() ? List.of() : List.of(signs.split(" ", -1));
  }
}
