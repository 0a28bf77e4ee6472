package io.github.staticdigest.model.page;

import io.github.staticdigest.model.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code newsletter.ftlh} and {@code newsletter.ftlt}: one issue as mail.
 *
 * @param subject plain text
 * @param preheader the line that mail programs show beside the subject
 * @param issue the issue
 * @param note the editor's note with absolute addresses, or null
 * @param noteText the same as it was written, with absolute addresses, or null
 * @param leads the papers in front
 * @param groups the other new papers by topic in the order of topics, at most eight a topic and
 *     fewer where the mail would grow too long
 * @param seen how many papers of the issue earlier issues had
 */
public record NewsletterModel(
    String subject,
    String preheader,
    IssueRef issue,
    @Nullable Html note,
    @Nullable String noteText,
    List<Item> leads,
    List<TopicItems> groups,
    int seen) {

  public NewsletterModel {
    leads = List.copyOf(leads);
    groups = List.copyOf(groups);
  }
}
