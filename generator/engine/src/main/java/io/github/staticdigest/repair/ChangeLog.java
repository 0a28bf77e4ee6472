package io.github.staticdigest.repair;

import io.github.staticdigest.model.Repair;
import java.util.ArrayList;
import java.util.List;

/** Collects what is changed in one field, each change with a little of its surroundings. */
final class ChangeLog {

  private static final int AROUND = 24;
  private static final int LONGEST = 160;

  private final String field;
  private final List<Repair> repairs = new ArrayList<>();

  ChangeLog(String field) {
    this.field = field;
  }

  void add(String rule, String text, Edit edit) {
    int from = boundary(text, Math.max(edit.start() - AROUND, 0));
    int to = boundary(text, Math.min(edit.end() + AROUND, text.length()));
    String left = text.substring(from, edit.start());
    String right = text.substring(edit.end(), to);
    String before = left.concat(cut(text.substring(edit.start(), edit.end()))).concat(right);
    String after = left.concat(cut(edit.replacement())).concat(right);
    repairs.add(new Repair(rule, field, before, after));
  }

  List<Repair> repairs() {
    return repairs;
  }

  private static String cut(String piece) {
    return piece.length() <= LONGEST ? piece : piece.substring(0, boundary(piece, LONGEST)) + "…";
  }

  /** The report is published as text, so a character of two halves is never cut in the middle. */
  private static int boundary(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
