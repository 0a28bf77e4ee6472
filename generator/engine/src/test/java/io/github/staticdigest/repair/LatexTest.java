package io.github.staticdigest.repair;

import static io.github.staticdigest.repair.Repaired.keeps;
import static io.github.staticdigest.repair.Repaired.mends;
import static io.github.staticdigest.repair.Repaired.styled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Span.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {

  @Test
  void accentsBecomeLetters() {
    mends("the Poincar\\'e ball", "the Poincaré ball");
    mends("O(d) na\\\"ively to", "O(d) naïvely to");
    mends("It\\^oWave use", "ItôWave use");
    mends("from T\\\"ulu 3 by Doerr and F\\'erey", "from Tülu 3 by Doerr and Férey");
    mends(
        "Erd\\H{o}s, {\\'E}lan, \\'{E}lan, \\c{c}, {\\v s}, na{\\\"\\i}ve, \\'Etale",
        "Erdős, Élan, Élan, ç, š, naïve, Étale");
  }

  @Test
  void escapedQuotesAndApostrophesAreNoAccents() {
    keeps("don\\'t, we\\'re, the model\\'s \\\"extra\\\" data, 10\\^5 and x\\'q");
  }

  @Test
  void specialLettersBecomeLetters() {
    mends("a single wavelength (1700 {\\AA}), 5 \\AA", "a single wavelength (1700 Å), 5 Å");
    mends("S\\o ren, {\\o}re, Stra\\ss{}e, {\\L}ukasz", "Søren, øre, Straße, Łukasz");
    keeps("C:\\one \\old");
  }

  @Test
  void escapedSignsBecomePlain() {
    mends(
        "12-38\\% by 1.96\\%. R\\&D, \\#1, a\\_long\\_name, \\$5",
        "12-38% by 1.96%. R&D, #1, a_long_name, $5");
    keeps("a budget of just 187 and \\800 each");
  }

  @Test
  void commandsForSymbolsBecomeSymbols() {
    mends("by {\\epsilon} and {\\phi}=0", "by ε and φ=0");
    mends("using \\textgreater 1B parameters", "using >1B parameters");
    mends("distributions \\pi_0 and \\pi_1, hence", "distributions π₀ and π₁, hence");
    mends(
        "a \\leq b \\sim 5 \\in \\mathbb{R}^d and \\mathbb Q, \\mathbb{E}",
        "a ≤ b ~5 ∈ ℝ^d and ℚ, E");
    mends(
        "10\\,000 and a \\\\ b and \\left(x\\right) with \\xspace", "10 000 and a b and (x) with ");
  }

  @Test
  void authorsOwnCommandsStay() {
    keeps("we present \\tool, a novel MoE; \\tool can enhance; \\model models");
  }

  @Test
  void wrappersGoAndTheirContentStays() {
    mends("\\text{max} mathrm{d}x {\\rm off} \\mathcal{O}(n) mathcal{L}", "max dx off O(n) L");
    mends("4\\textsuperscript{th} and x\\textsubscript{i}", "4^(th) and xᵢ");
    keeps("context{x} and text{0}");
  }

  @Test
  void rootsFractionsAndHatsAreSetInALine() {
    mends("O(\\sqrt{T}), O(d\\sqrt{n+1}), sqrt{n}", "O(√T), O(d√(n+1)), √n");
    mends("\\frac{1}{2}, frac{a+b}{c}, \\dfrac{x}{y}", "1/2, (a+b)/c, x/y");
    mends("\\hat{y}, \\tilde{\\Omega}, hat{x}, \\bar x, \\tilde O(n)", "ŷ, Ω̃, x̂, x̄, Õ(n)");
    keeps("sqrt(n), that{x}, frac{a}, hat{word}");
  }

  @Test
  void balancedDollarsAroundMathematicsGo() {
    mends("for $k$ of $n^2$ and $O(\\log n)$-time", "for k of n² and O(log n)-time");
    mends("where \\(x > 0\\) holds", "where x > 0 holds");
    mends(
        "$P(final output is incorrect) le (1 - p_{gen})^N + lceil log_2 N rceil e^{-2 K (p_{comp} - 0.5)^2}.$ Our",
        "P(final output is incorrect) ≤ (1 - p_(gen))^N + ⌈log₂ N⌉ e^(−2 K (p_(comp) - 0.5)²). Our");
  }

  @Test
  void dollarsThatHangOnWordsOrBracketsAreMathematicsToo() {
    mends("damped Ly$\\alpha$ in $\\Lambda$CDM, 2$\\sigma$, H$_2$O", "damped Lyα in ΛCDM, 2σ, H₂O");
    mends(
        "10 km s$^{-1}$ at 10$^4$ K, $3\\times2$pt, $1.05\\mu$m",
        "10 km s⁻¹ at 10⁴ K, 3×2pt, 1.05μm");
    mends(
        "of $(3 -2/k)$ in the $(n_s,r)$ plane, $(2+1)$-dimensional",
        "of (3 -2/k) in the (nₛ,r) plane, (2+1)-dimensional");
    mends(
        "$\\sim$100 kHz, $\\Lambda$(1405), $k=0.85~h$Mpc$^{-1}$",
        "~100 kHz, Λ(1405), k=0.85 hMpc⁻¹");
    mends(
        "the $n$th term, a $q-$analog, X-ray$-$UV, 3$d$-metals",
        "the nth term, a q-analog, X-ray-UV, 3d-metals");
    mends(
        "a displayed $$u_t = \\nu u_{xx}$$ and $ z = 5.5$ here",
        "a displayed uₜ = ν uₓₓ and z = 5.5 here");
    mends("cold $^{87}$Rb and ${}^{4}$He", "cold ⁸⁷Rb and ⁴He");
    mends("several $100\\,$km, about $40 %$ of", "several 100 km, about 40 % of");
    mends(
        "a map ${\\cal N}$, ${N}=2$, SU$(N)$ and ${\\rm SFR_{10 Myr}}$",
        "a map N, N=2, SU(N) and SFR_(10 Myr)");
  }

  @Test
  void whatFollowsACommandAtTheEndOfMathematicsStaysApart() {
    mends("a $\\delta$D and a $\\tool$box", "a δD and a \\tool box");
    mends("codes A,$ B$, and $x^2 $norms", "codes A, B, and x² norms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it costs 3$ vs. >20$ for GPT-4",
        "from 12$ to ~3$ per run",
        "a price of R$ 500 (≈ US$ 100)",
        "(US$ 50 = CAD$ 68)",
        "US$ 20 ± 5 and of US$ 30 ± 5",
        "for 100$ (~90€) and 200$",
        "10$/hour = 240$/day",
        "from $10^3 to $10^6 per run",
        "under $300~USD and $12 per hour",
        "if ${x} > ${y} then",
        "cost($)/speed($)",
        "$foo=1;$bar",
      })
  void pricesAndVariablesAreNoMathematics(String text) {
    assertThat(count(Repaired.text(text).text())).isPositive().isEqualTo(count(text));
  }

  private static long count(String text) {
    return text.chars().filter(c -> c == '$').count();
  }

  @Test
  void wordsThatAreNamesOfSignsStayWordsInMathematics() {
    mends("the $F_{micro}$ and $x_{wp}$", "the F_(micro) and x_(wp)");
  }

  @Test
  void moneyVariablesAndTemplatesKeepTheirDollars() {
    keeps("from $5 to >$10, $5-$3, $61 billion and $264 billion, $5+$3, <$5, ~$5-$10");
    keeps("?$filter=a&$top=5, $a=$b, $(a)/$(b), ${a}/${b}, ${A}/${B}, \"$x<$y\"");
    keeps("costs $5 and $10, or $5 to me and 6$ to you, US$ 5, $HOME/$USER, a$b$c");
    keeps("${user.name} and ${\"x\"?eval} and $x ${y}$ <#assign z=1> <#if $q>$(\"#a\").b $(c)");
  }

  @Test
  void whatReferenceManagersPutInBracesIsSetWithoutThem() {
    mends("Soil {\\&} root: 5{\\%}, a{\\_}name, {\\~{}}4 h", "Soil & root: 5%, a_name, ~4 h");
    mends("5 {\\textmu}m of 10{\\textsuperscript{6}}, \\ensuremath{\\mu}m", "5 μm of 10⁶, μm");
    assertThat(styled("the {\\textit{E. coli}} strain", Style.EMPHASIS)).containsExactly("E. coli");
    mends("the {\\textit{E. coli}} strain", "the E. coli strain");
  }

  @Test
  void bracesThatHoldWhatACommandNeedsStay() {
    mends("$x_{\\mathrm{max}}$, T_{\\text{eff}}", "xₘₐₓ, T_(eff)");
    mends("10^{\\mathrm{th}}, e^{\\sqrt{n}}", "10^(th), e^(√n)");
    mends("\\frac{\\sqrt{x}}{2}", "(√x)/2");
    mends("\\textbf{\\textit{Bold words}} by \\emph{\\textbf{a}}", "Bold words by a");
    mends("\\underline{\\textbf{x}} and \\textbf{\\textsc{Name}}", "x and Name");
  }

  @Test
  void lettersOfOtherAlphabetsBecomePlainOnes() {
    mends("\\mathcal H of {\\mathcal G}, \\mathfrak{a}, \\Bbb R, \\R^2", "H of G, a, ℝ, ℝ²");
    mends("in \\mathbb{CP}^2 and {\\mathbb R}^2", "in CP² and ℝ²");
    assertThat(styled("over \\mathbf X", Style.STRONG)).containsExactly("X");
    keeps("\\mathcalx and \\Results");
  }

  @Test
  void whatOnlyADocumentCanFollowBecomesReadable() {
    mends(
        "Wendel\\cite{We62} and~\\cite[p. 1]{a, b} (\\cite{c})", "Wendel [We62] and [a, b] ([c])");
    mends(
        "such that \\begin{equation}\\label{eq:1} x^2 \\end{equation} holds", "such that x² holds");
    mends("so \\[ x_1 < 2 \\] holds", "so x₁ < 2 holds");
    keeps("\\begin{tabular} and \\[ see above \\]");
  }

  @Test
  void mathematicsInBracesAndWithoutThemIsSet() {
    mends("\\{0,1\\}^2 and \\left\\| x \\right\\|", "{0,1}² and ‖ x ‖");
    mends("\\frac14 of \\sqrt N, \\sqrt{n_{2}}", "1/4 of √N, √(n₂)");
    mends("p \\not= q, x \\not\\in A, \\b{eta}-arrestin, \\r{ho}", "p ≠ q, x ∉ A, β-arrestin, ρ");
    mends("f:X \\hookrightarrow Y, C_m \\rtimes C_8", "f:X ↪ Y, Cₘ ⋊ C₈");
    mends("a\\,, b \\quad c\\!d", "a , b cd");
  }

  @Test
  void fontCommandsBecomeStyles() {
    String obstacles = "three critical textit{O}bstacles: (O1) lack";
    mends(obstacles, "three critical Obstacles: (O1) lack");
    assertThat(styled(obstacles, Style.EMPHASIS)).containsExactly("O");
    assertThat(styled("in a {\\em finite sample} setting", Style.EMPHASIS))
        .containsExactly("finite sample");
    assertThat(styled("a fully {\\it single-loop} manner", Style.EMPHASIS))
        .containsExactly("single-loop");
    assertThat(styled("\\textbf{B}ig emph{x} {\\bf y}", Style.STRONG)).containsExactly("B", "y");
    assertThat(styled("run \\texttt{make}", Style.CODE)).containsExactly("make");
    assertThat(styled("\\emph{a x_{i}}", Style.EMPHASIS)).containsExactly("a x");
    assertThat(styled("\\emph{a x_{i}}", Style.SUBSCRIPT)).containsExactly("i");
    assertThat(styled("\\boldsymbol{b} mathbf{v} \\textsl{s}", Style.STRONG))
        .containsExactly("b", "v");
  }

  @Test
  void asterisksAroundWordsBecomeEmphasis() {
    assertThat(styled("Using the *Tensor Programs* technique", Style.EMPHASIS))
        .containsExactly("Tensor Programs");
    assertThat(styled("a novel *two-stage* process, **bold**", Style.EMPHASIS))
        .containsExactly("two-stage");
    assertThat(styled("a novel *two-stage* process, **bold**", Style.STRONG))
        .containsExactly("bold");
    keeps("from A* search traces and B* too, bilingual 8*16B, OH* chemiluminescence, *equal *work");
  }

  @Test
  void unclosedOrUnknownMarkupStays() {
    keeps(
        "of this vector field. {Firstly, we propose; textit{open, {it is}, {\\em open, the emph{x");
  }

  @Test
  void quotesBecomeQuotes() {
    mends("the ``emergent abilities''. In", "the “emergent abilities”. In");
    mends("task-specific ``skills,'' but", "task-specific “skills,” but");
    mends("introduce the ``shadow cones\" framework", "introduce the “shadow cones” framework");
    mends("the ''un-learning\" of skills", "the “un-learning” of skills");
    mends("with a `power' shape", "with a ‘power’ shape");
  }

  @Test
  void otherQuotesStay() {
    keeps("the \"knobs\", a 'revival' of, `code`, ```fence```, ``open, users' pipe, Wa'ikhana");
  }
}
