package io.github.staticdigest.repair;

import static io.github.staticdigest.model.LinkKind.CODE;
import static io.github.staticdigest.repair.Repaired.keeps;
import static io.github.staticdigest.repair.Repaired.mends;
import static io.github.staticdigest.repair.Repaired.styled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Link;
import io.github.staticdigest.model.LinkKind;
import io.github.staticdigest.model.Span.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @Test
  void anAddressBecomesALinkWithoutTheFullStop() {
    String raw = "Our code is available at https://github.com/snap-research/GraphHash.";
    keeps(raw);
    assertThat(styled(raw, Style.LINK))
        .containsExactly("https://github.com/snap-research/GraphHash");
    assertThat(Repaired.entry(raw).links())
        .containsExactly(new Link(CODE, "https://github.com/snap-research/GraphHash"));
  }

  @Test
  void aDoubledAddressBecomesOne() {
    mends(
        "Code is available at https://github.com/zihao-ai/BoT{https://github.com/zihao-ai/BoT}.",
        "Code is available at https://github.com/zihao-ai/BoT.");
    mends(
        "at https://llm-stacking.github.io/{https://llm-stacking.github.io/}.",
        "at https://llm-stacking.github.io/.");
    mends(
        "at https://github.com/manantomar/video-occupancy-models{github.com/manantomar/video-occupancy-models}.",
        "at https://github.com/manantomar/video-occupancy-models.");
  }

  @Test
  void aLabelThatOnlyPointsGoesAndOneThatSaysMoreStays() {
    mends(
        "Our code is available~https://anonymous.4open.science/r/BIB-ICLR2023-Submission/README.md{here.}",
        "Our code is available https://anonymous.4open.science/r/BIB-ICLR2023-Submission/README.md.");
    mends("See \\href{https://a.org/x}{this website}.", "See https://a.org/x.");
    mends("See href{https://a.org/x}{our appendix}.", "See our appendix (https://a.org/x).");
  }

  @Test
  void commandsAndMarkdownAroundAddressesGo() {
    mends("at \\url{https://a.org/x_1}.", "at https://a.org/x_1.");
    mends("at url{https://a.org}.", "at https://a.org.");
    mends("at [https://a.org](https://a.org).", "at https://a.org.");
    mends("at [the page](https://a.org).", "at the page (https://a.org).");
    mends("at https://a.org/my\\_repo\\%20x.", "at https://a.org/my_repo%20x.");
    keeps("a curl{x} and [x](javascript:alert(1)) and [y](https://localhost)");
  }

  @Test
  void aTieBeforeAnAddressBecomesASpace() {
    mends(
        "Our code is publicly available at~https://github.com/rabeehk/compacter.",
        "Our code is publicly available at https://github.com/rabeehk/compacter.");
  }

  @Test
  void aKnownHostWithoutSchemeBecomesALink() {
    String raw = "Code for our experiments can be found at github.com/edwardjhu/TP4.";
    mends(raw, "Code for our experiments can be found at https://github.com/edwardjhu/TP4.");
    assertThat(styled(raw, Style.LINK)).containsExactly("https://github.com/edwardjhu/TP4");
    mends(
        "see www.github.com/a/b and arxiv.org/abs/2001.00001.",
        "see https://www.github.com/a/b and https://arxiv.org/abs/2001.00001.");
    keeps(
        "from github.com, or github.com/ or notgithub.com/a/b or a@github.com/x/y or example.com/a/b");
  }

  @Test
  void punctuationAroundAnAddressIsNoPartOfIt() {
    assertThat(styled("page (https://wuw2019.github.io/R-AMT/).", Style.LINK))
        .containsExactly("https://wuw2019.github.io/R-AMT/");
    assertThat(styled("at \"https://github.com/Edward-Sun/TSM-PDE\".", Style.LINK))
        .containsExactly("https://github.com/Edward-Sun/TSM-PDE");
    assertThat(styled("at https://aka.ms/orca-lm), a 13-billion", Style.LINK))
        .containsExactly("https://aka.ms/orca-lm");
    assertThat(styled("https://en.wikipedia.org/wiki/A_(b), https://a.org/b;", Style.LINK))
        .containsExactly("https://en.wikipedia.org/wiki/A_(b)", "https://a.org/b");
  }

  @Test
  void nothingInsideAnAddressIsRepaired() {
    String raw =
        "at: https://app.globus.org/file-manager?origin_id=55e17a6e-9d8f-11ed-a2a2-8383522b48d9&origin_path=%2F~%2F. Our";
    keeps(raw);
    keeps(
        "at https://github.com/yuhao318/Atomic_Feature_Mimicking and https://a.org/x_i--y/64times64.");
  }

  @Test
  void eachAddressIsListedOnce() {
    assertThat(Repaired.entry("https://a.org/b and https://a.org/b.").links()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.org/x",
        "https://",
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://user:pw@a.org/x",
        "https://-a.org/x",
        "https://a.org:port/x",
        "xhttps://a.org",
        "https://a.org/%zz",
        "://a.org"
      })
  void whatIsNoSafeAddressStaysText(String raw) {
    keeps(raw);
    assertThat(styled(raw, Style.LINK)).isEmpty();
    assertThat(Repaired.entry(raw).links()).isEmpty();
  }

  @Test
  void anEndlessAddressStaysText() {
    assertThat(styled("https://a.org/" + "a".repeat(3000), Style.LINK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/apple/corenet, CODE",
    "https://www.github.com/quasimetric-learning/torch-quasimetric, CODE",
    "https://gitlab.com/drti/neco, CODE",
    "https://gitlab.inria.fr/a/b, CODE",
    "https://anonymous.4open.science/r/XMoE, CODE",
    "https://huggingface.co/apple/OpenELM, MODEL",
    "https://hf-mirror.492719920.workers.dev/apple/OpenELM, MODEL",
    "https://huggingface.co/datasets/a/b, DATASET",
    "https://huggingface.co/docs/transformers/main/en/model_doc/patchtsmixer, PROJECT",
    "https://doi.org/10.5281/zenodo.7570357, DATASET",
    "https://doi.org/10.1000/182, PAPER",
    "https://arxiv.org/abs/2001.00001, PAPER",
    "https://openreview.net/forum?id=x, PAPER",
    "https://step-law.github.io/, PROJECT",
    "https://sites.google.com/view/mend-editing, PROJECT",
    "https://aka.ms/orca-lm, PROJECT",
    "https://notgithub.com/a/b, PROJECT",
  })
  void hostAndPathTellWhatAnAddressLeadsTo(String url, LinkKind kind) {
    assertThat(LinkKinds.of(url)).isEqualTo(kind);
  }
}
