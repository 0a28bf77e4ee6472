package io.github.staticdigest.repair;

import static io.github.staticdigest.repair.Repaired.keeps;
import static io.github.staticdigest.repair.Repaired.mends;

import org.junit.jupiter.api.Test;

class LostCommandsTest {

  @Test
  void namesThatAreNoWordsBecomeSymbols() {
    mends(
        "The \"pre-training rightarrow downstream adaptation\"",
        "The \"pre-training → downstream adaptation\"");
    mends("while using leq 30% of", "while using ≤ 30% of");
    mends("up to some distance varepsilon, as varepsilon=0", "up to some distance ε, as ε=0");
    mends("lceil log_2 N rceil", "⌈log₂ N⌉");
    mends("when D{to}infty and (D{to} infty) to any", "when D→∞ and (D→∞) to any");
    mends("optimal as n/drightarrow 0.", "optimal as n/d→0.");
    mends("textgreater 5 and textless x", ">5 and <x");
  }

  @Test
  void partsOfWordsAndIdentifiersStay() {
    keeps("my_leq_fn, ceil, leqx, rightarrows, \\mycdot, infty_norm");
  }

  @Test
  void aGluedTimesBecomesASign() {
    mends("achieves 1.33times speedup", "achieves 1.33× speedup");
    mends("3-4times faster, 5 700times speedup", "3-4× faster, 5 700× speedup");
    mends(
        "(256times256), 64{times}64, AFHQ 512times 512 unpaired",
        "(256×256), 64×64, AFHQ 512×512 unpaired");
    mends("on 4timesRTX 3090", "on 4×RTX 3090");
    mends("on ImageNet 64 times 64 with only", "on ImageNet 64×64 with only");
    mends("space-time R^3times R, which", "space-time R³×R, which");
    mends("usually R^3 times {0}. Then", "usually R³ × {0}. Then");
    mends("a total of N times (K + 1) highly", "a total of N × (K + 1) highly");
    mends("3 times 10^{-3}", "3 × 10⁻³");
  }

  @Test
  void timesInProseStays() {
    keeps("10 times faster, 150 times faster, ten times larger, compared for K times and only");
    keeps(
        "3 times 10 runs, 2.3-2.7x times without, 6-hourly timesteps, 3timesteps, sometimes, N times (or more)");
    mends("is tilde Omega(T^{1/3}) times larger", "is Ω̃(T^(1/3)) times larger");
  }

  @Test
  void simBeforeAQuantityMeansAbout() {
    mends("a merely sim0.6 point", "a merely ~0.6 point");
    mends(
        "(sim0.01% of parameters) at sim28 au, sim1000 points",
        "(~0.01% of parameters) at ~28 au, ~1000 points");
    mends("with 100M sim 1B parameters", "with 100M ~ 1B parameters");
    mends("up to 20times sim 5000times.", "up to 20× ~ 5000×.");
    keeps("sim2real, sim-to-real, sim 5, a sim3 group, sim100x, racing sim 2 and Sim50");
  }

  @Test
  void signsBetweenNumbersBecomeSigns() {
    mends("reached 4.35pm0.115", "reached 4.35±0.115");
    mends("GPT-3.5 (ge 175B) to T5 variants (le 11B)", "GPT-3.5 (≥ 175B) to T5 variants (≤ 11B)");
    mends("p le 0.05 and 3 ge 2", "p ≤ 0.05 and 3 ≥ 2");
    mends("Reynolds numbers Re_{tau}approx 180,395,590", "Reynolds numbers Re_τ ≈ 180,395,590");
    mends("approx5 and 3approx 4", "≈5 and 3≈4");
    mends("pi:C(S_N^+)to M_N(C(X))", "π:C(S_N⁺)→M_N(C(X))");
    mends("12.5934 mu g/m^3 and", "12.5934 μg/m³ and");
    mends(
        "resolution of 0.25^circ. It, 20^{\\circ} C, 5^\\circ",
        "resolution of 0.25°. It, 20°C, 5°");
  }

  @Test
  void wordsThatLookLikeSignsStay() {
    keeps(
        "at 2pm4 or 5 pm, le 14 juillet, approx 30 people, muP and u-muP, (22M to1.5B), a mu group");
    keeps("circ is a word, 3 mu wide");
  }

  @Test
  void bracesAroundOneOperatorGo() {
    mends(
        "|Params(M){-}Params(m)|{<}Delta. However, N{+}D and D{=}2048/128",
        "|Params(M)−Params(m)|<Δ. However, N+D and D=2048/128");
    keeps("sets {0}, {1,2}, { = } and {=} alone");
  }

  @Test
  void greekNamesBesideMathematicsBecomeLetters() {
    mends("the (1,lambda)-EA and the (1 + lambda)-EA", "the (1,λ)-EA and the (1 + λ)-EA");
    mends("SDBV in Theta(n^{3/2}) generations", "SDBV in Θ(n^(3/2)) generations");
    mends("parameter sigma > 0 be O(sigma)-close", "parameter σ > 0 be O(σ)-close");
    mends(
        "sigma = O(epsilon), an epsilon-stationary point, O(epsilon^{-3})",
        "σ = O(ε), an ε-stationary point, O(ε⁻³)");
    mends("length ell, from O(d ell) to O(d + ell)", "length ℓ, from O(d ℓ) to O(d + ℓ)");
    mends("adapter matrices alpha B A / r.", "adapter matrices α B A / r.");
    mends("the two parameters beta_pm (t)", "the two parameters β_± (t)");
    mends("error O(opt) + epsilon in, opt + epsilon", "error O(opt) + ε in, opt + ε");
    mends("O(1/epsilon) and (1 - delta), phi(x), x = pi", "O(1/ε) and (1 - δ), φ(x), x = π");
  }

  @Test
  void greekNamesInProseStay() {
    keeps("The infection transmission rate (eta), eta-bracketing number, Adaptive-eta, eta > 0");
    keeps("PanGu-pi-1B Pro, hybrid sigma-pressure levels, planets beyond beta Pic b, Beta-Rank");
    keeps("epsilon-prediction models, U, Sigma, and V matrices, a beta version, RGB + alpha");
    keeps("<alpha>, alpha_dropout_rate, x/alpha, --alpha=1, the alpha channel, <Delta>");
  }

  @Test
  void anIdentifierBesideAProvenLetterStays() {
    mends(
        "lambda > 0 and lambda_max_iter, my-lambda, lambda.py",
        "λ > 0 and lambda_max_iter, my-lambda, lambda.py");
  }
}
