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
    String[] pieces = {text.substring(edit.start(), edit.end()), edit.replacement()};
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = set(cut(pieces[i]), text, from, edit, to);
    }
    repairs.add(new Repair(rule, field, pieces[0], pieces[1]));
  }

  /** A piece between what stands before and behind an edit, by letters: there are a million. */
  private static String set(String piece, String text, int from, Edit edit, int to) {
    int left = edit.start() - from;
    int right = to - edit.end();
    char[] signs = new char[left + piece.length() + right];
    text.getChars(from, edit.start(), signs, 0);
    piece.getChars(0, piece.length(), signs, left);
    text.getChars(edit.end(), to, signs, left + piece.length());
    return new String(signs);
  }

  List<Repair> repairs() {
    return repairs;
  }

  private static String cut(String piece) {
    return piece.length() <= LONGEST
        ? piece
        : piece.substring(0, boundary(piece, LONGEST)).concat("…");
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
