package io.github.staticdigest.plan;

import io.github.staticdigest.model.page.NewsletterModel.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a newsletter tells, be it of an issue, a week or a month.
 *
 * @param slug last part of its address
 * @param key what names it for ever, whatever its title and date
 * @param kind {@code issue}, {@code week} or {@code month}
 * @param origin what it is made from
 * @param name as {@code NewsletterModel} has it
 * @param title of an issue, or null
 * @param page the page on the site, relative to its root
 * @param date newest day of what it tells, or null
 * @param notes the editor's notes
 * @param leads the papers in front, best first
 * @param lines all papers
 * @param url address for each topic, relative to the root of the site
 * @param seenUrl where papers of earlier issues stand, likewise
 */
record Letter(
    String slug,
    String key,
    String kind,
    Origin origin,
    String name,
    @Nullable String title,
    String page,
    @Nullable LocalDate date,
    List<Note> notes,
    List<Line> leads,
    List<Line> lines,
    Function<Line, String> url,
    String seenUrl) {

  List<Line> fresh() {
    return lines.stream().filter(Line::fresh).toList();
  }
}
