package io.github.staticdigest.repair;

import static io.github.staticdigest.repair.Repaired.keeps;
import static io.github.staticdigest.repair.Repaired.mends;

import org.junit.jupiter.api.Test;

class LostCharactersTest {

  @Test
  void aNumberThatGluesTwoWordsBecomesItsCharacter() {
    mends(
        "outperforming models trained from scratchx2013even for a large dataset",
        "outperforming models trained from scratch–even for a large dataset");
    mends("138B token runx2014each from experiments", "138B token run—each from experiments");
    mends("the years 2010x20132014 and a x2014 dash", "the years 2010–2014 and a — dash");
    mends("authorx2019ss", "author’ss");
  }

  @Test
  void hexNumbersSizesAndNamesStay() {
    keeps("0x2013 and 64x2013 and ModelX x2013a and Phonex2014 and ax2013b and x2013");
  }

  @Test
  void aDiscretionaryHyphenGoes() {
    mends("stable auto\\-regressive rollouts", "stable autoregressive rollouts");
    keeps("C:\\-x and \\-");
  }

  @Test
  void theSwallowedHubbleParameterComesBack() {
    mends("for z leq 1, k < 3~hrm Mpc^{-1}, and", "for z ≤ 1, k < 3 h Mpc⁻¹, and");
    mends("0.1 hrm Mpc and 0.1hrm kpc", "0.1 h Mpc and 0.1 h kpc");
    keeps("the hrm Mpc and 3 hrm later");
  }

  @Test
  void tiesBetweenWordsBecomeSpaces() {
    mends(
        "Llama~2 and Code~Llama families, a Model~(PPRM), see Fig.~3",
        "Llama 2 and Code Llama families, a Model (PPRM), see Fig. 3");
  }

  @Test
  void aTildeThatMeansAboutOrARangeStays() {
    mends("48~h, 5~m$^2$, 95%~CI, 20~million, 10~$\\mu$m", "48 h, 5 m², 95% CI, 20 million, 10 μm");
    keeps("with just 1~5 demonstrations, 7.33~8.26 BLEU, 1M~60M parameters, 10GB~20GB");
    keeps("relaxations (~264,890,000 points), ~80 models, large (~billion parameters), X~Y");
  }

  @Test
  void typedDashesBecomeDashes() {
    mends("model -- with outrageous numbers", "model – with outrageous numbers");
    mends("number of expert models -- , to affect", "number of expert models – , to affect");
    mends("the implicit Rao--Blackwellization", "the implicit Rao–Blackwellization");
    mends("of 4.2 -- 6.6 billion", "of 4.2 – 6.6 billion");
    mends("this --- and---that", "this — and—that");
  }

  @Test
  void optionsArrowsAndRulesStay() {
    keeps("run it with --fast, i-- or <!-- x --> or -----, state-of-the-art, a -> b");
  }
}
