package io.github.staticdigest.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a mail for the sending service to fill in. */
final class Placeholders {

  private static final Pattern FORMS =
      Pattern.compile(
          "\\{\\{[^{}\\r\\n]{1,100}\\}\\}|\\{%[^%{}\\r\\n]{1,100}%\\}|\\*\\|[A-Z0-9_:]{1,60}\\|\\*");

  private static final int SHOWN = 5;

  private Placeholders() {}

  static boolean areIn(String text) {
    return FORMS.matcher(text).find();
  }

  /** All that a mail holds, each once, in the order in which they come. */
  static Set<String> of(Part mail) throws SendFailure {
    Set<String> found = new LinkedHashSet<>();
    try {
      find(mail.getContent(), found);
      return found;
    } catch (IOException | MessagingException e) {
      throw new SendFailure("The mail is broken. Build the digest again.");
    }
  }

  private static void find(Object content, Set<String> found)
      throws IOException, MessagingException {
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        find(parts.getBodyPart(i).getContent(), found);
      }
    } else if (content instanceof String text) {
      FORMS.matcher(text).results().map(MatchResult::group).forEach(found::add);
    }
  }

  /** The first five, parted by commas. */
  static String inWords(Set<String> found) {
    String first = found.stream().limit(SHOWN).map(Words::safe).collect(Collectors.joining(", "));
    return found.size() > SHOWN ? first + " and " + (found.size() - SHOWN) + " more" : first;
  }
}
