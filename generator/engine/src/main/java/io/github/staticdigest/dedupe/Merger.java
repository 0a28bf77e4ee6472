package io.github.staticdigest.dedupe;

import io.github.staticdigest.model.Appearance;
import io.github.staticdigest.model.CleanEntry;
import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Facts;
import io.github.staticdigest.model.Fold;
import io.github.staticdigest.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes one entry of the appearances of one paper, and accounts for it. */
final class Merger {

  private final Group group;
  private final Identity identity;
  private final BetterText.Choice choice;

  Merger(Group group, Identity identity) {
    this.group = group;
    this.identity = identity;
    this.choice = BetterText.choose(group.distinct());
  }

  Entry entry() {
    CleanEntry kept = choice.text().entry();
    return new Entry(
        identity.id(),
        identity.slug(),
        identity.aliases(),
        BetterTitle.of(choice.text(), group.distinct()),
        kept.abstractText(),
        kept.links(),
        facts(kept),
        kept.raw(),
        appearances(),
        variants());
  }

  /** The kept text's source is asked first, then the others, the oldest first. */
  private Facts facts(CleanEntry kept) {
    List<Facts> sources = new ArrayList<>();
    sources.add(kept.raw().facts());
    for (Text text : group.texts()) {
      if (text != choice.text()) {
        sources.add(text.entry().raw().facts());
      }
    }
    return BestFacts.of(sources);
  }

  private List<Variant> variants() {
    List<Variant> variants = new ArrayList<>();
    for (Text text : group.distinct()) {
      if (text != choice.text()) {
        variants.add(new Variant(text.at(), text.entry().title(), text.entry().abstractText()));
      }
    }
    return variants;
  }

  private List<Appearance> appearances() {
    List<Appearance> all = new ArrayList<>(group.texts().size());
    for (Text text : group.texts()) {
      all.add(text.at());
    }
    return all;
  }

  List<Fold> folds() {
    List<Fold> folds = new ArrayList<>();
    for (Text text : group.texts()) {
      if (text != choice.text()) {
        folds.add(fold(text));
      }
    }
    return folds;
  }

  private Fold fold(Text folded) {
    Text kept = choice.text();
    double likeness = kept.likeness(folded);
    return new Fold(
        identity.id(),
        kept.at(),
        folded.at(),
        rule(kept, folded, likeness),
        Math.round(likeness * 100) / 100.0,
        note(kept, folded));
  }

  private String rule(Text kept, Text folded, double likeness) {
    if (kept.sameAs(folded)) {
      return "same-text";
    }
    if (kept.known().sameWork(folded.known())) {
      return "same-number";
    }
    if (kept.key().equals(folded.key())) {
      return kept.hasAbstract() == folded.hasAbstract() ? "same-title" : "missing-abstract";
    }
    if (likeness >= NearTexts.NEARLY_SAME && TitleLikeness.alike(kept, folded)) {
      return "near-title";
    }
    if (Revision.isLikely(kept, folded, likeness)) {
      return "revised";
    }
    // A text joins where it agrees with any of a paper's texts, which need not be the kept one.
    return group.isRuled(folded) ? "merged" : "by-another-text";
  }

  private String note(Text kept, Text folded) {
    return kept.sameAs(folded) ? "" : difference(kept, folded).concat(choice.reason());
  }

  private static String difference(Text kept, Text folded) {
    if (kept.title().equals(folded.title())) {
      return "abstract differs; kept ";
    }
    return Objects.equals(kept.abstractText(), folded.abstractText())
        ? "title differs; kept "
        : "title and abstract differ; kept ";
  }
}
