package io.github.staticdigest.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.staticdigest.model.Asset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code newsletter/index.jsonl}: a line for each newsletter, the newest first, with the {@code
 * slug} of its files and the {@code key} that names it for ever. By that key whoever mails it knows
 * it again under another title.
 */
final class LetterIndex {

  private static final String NAME = "index.jsonl";

  private LetterIndex() {}

  static Asset of(List<Letter> letters) {
    StringBuilder lines = new StringBuilder();
    for (Letter letter : letters) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      lines.append(line.put("slug", letter.slug()).put("key", letter.key())).append('\n');
    }
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
    return new Asset(NAME, Addresses.NEWSLETTERS + NAME, content);
  }
}
