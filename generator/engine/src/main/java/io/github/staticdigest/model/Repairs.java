package io.github.staticdigest.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;

/**
 * The repairs of one entry, all their texts in one array of bytes. A long history keeps a million
 * repairs until the report is written; as strings they were a third of all objects in memory, which
 * the collection of garbage walks over again and again. Half a surrogate pair, which no file can
 * hold, becomes a question mark.
 */
final class Repairs extends AbstractList<Repair> {

  private final String[] rules;
  private final String[] fields;
  private final byte[] texts;

  /** Where each text ends: of each repair the one before it, then the one after it. */
  private final int[] ends;

  private Repairs(List<Repair> repairs) {
    int count = repairs.size();
    this.rules = new String[count];
    this.fields = new String[count];
    this.ends = new int[2 * count];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      Repair repair = repairs.get(i);
      rules[i] = repair.rule();
      fields[i] = repair.field();
      bytes.writeBytes(repair.before().getBytes(StandardCharsets.UTF_8));
      ends[2 * i] = bytes.size();
      bytes.writeBytes(repair.after().getBytes(StandardCharsets.UTF_8));
      ends[2 * i + 1] = bytes.size();
    }
    this.texts = bytes.toByteArray();
  }

  /** The same repairs, in a list that never changes. */
  static List<Repair> of(List<Repair> repairs) {
    return repairs.isEmpty() ? List.of() : new Repairs(repairs);
  }

  @Override
  public Repair get(int index) {
    return new Repair(rules[index], fields[index], text(2 * index), text(2 * index + 1));
  }

  private String text(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(texts, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  @Override
  public int size() {
    return rules.length;
  }
}
