package io.github.staticdigest.model.page;

import java.util.List;

/** {@code bib.ftlt}: papers as entries of BibTeX, each ready to be printed. */
public record BibModel(List<String> entries) {

  public BibModel {
    entries = List.copyOf(entries);
  }
}
