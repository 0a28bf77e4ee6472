package io.github.staticdigest.learn;

import io.github.staticdigest.categorize.Bag;
import io.github.staticdigest.categorize.Terms;
import java.util.List;

/** An example whose terms are counted, which is done once however often it is learnt from. */
record Counted(Example example, Bag bag) {

  static List<Counted> of(List<Example> examples) {
    return examples.stream().parallel().map(Counted::of).toList();
  }

  private static Counted of(Example example) {
    Terms terms = Terms.of(example.entry().title(), example.entry().abstractText());
    return new Counted(example, Bag.of(terms));
  }
}
