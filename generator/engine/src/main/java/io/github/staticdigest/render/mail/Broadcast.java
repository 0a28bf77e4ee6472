package io.github.staticdigest.render.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.staticdigest.model.page.BroadcastModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A newsletter as Kit takes it at {@code POST /v4/broadcasts}: a draft, since {@code send_at} is
 * null, and published nowhere. What the account knows, such as its template, is left to it.
 */
public final class Broadcast {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Broadcast() {}

  /**
   * The JSON.
   *
   * @param content the {@linkplain #body body} with its marks
   */
  public static String of(BroadcastModel broadcast, String content) {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("subject", broadcast.letter().subject());
    draft.put("preview_text", broadcast.letter().preheader());
    draft.put("description", broadcast.letter().name());
    draft.put("content", content);
    draft.put("email_address", broadcast.from());
    draft.put("public", false);
    draft.put("published_at", null);
    draft.put("send_at", null);
    try {
      return JSON.writeValueAsString(draft).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can be written as JSON", e);
    }
  }

  /** What stands in the body of a page, since Kit has a frame of its own. */
  public static String body(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    document.select(".preheader").remove();
    return document.body().html().strip();
  }
}
