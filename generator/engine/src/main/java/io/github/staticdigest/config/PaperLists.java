package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.Overrides.Name;
import io.github.staticdigest.config.Overrides.Several;
import io.github.staticdigest.config.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Lists in which papers are named. */
final class PaperLists {

  private final Fields fields;
  private final Complaints complaints;

  PaperLists(Fields fields, Complaints complaints) {
    this.fields = fields;
    this.complaints = complaints;
  }

  /** The names under a key. */
  List<Name> names(String key) {
    Unique unique = new Unique("The paper", complaints);
    List<Name> names = new ArrayList<>();
    for (Text text : fields.texts(key)) {
      unique.add(text);
      names.add(new Name(text.value(), text.line()));
    }
    return names;
  }

  /**
   * The lists of names under a key.
   *
   * @param least how many names a list has at least
   */
  List<Several> several(String key, int least) {
    List<Several> lists = new ArrayList<>();
    for (YamlNode item : fields.list(key)) {
      List<Name> names = new ArrayList<>();
      if (item instanceof Sequence sequence) {
        for (YamlNode paper : sequence.items()) {
          Text text = Fields.text(paper, "A paper under " + key, complaints);
          if (text != null) {
            names.add(new Name(Fields.onOneLine(text.value()), text.line()));
          }
        }
      }
      if (names.size() < least) {
        complaints.error(
            item.line(),
            "An item of " + key + " names " + names.size() + " papers",
            "Write - [one paper, another], each in quotes if need be");
      } else {
        lists.add(new Several(names, item.line()));
      }
    }
    return lists;
  }
}
