package io.github.staticdigest.repair;

import io.github.staticdigest.text.PlainLetters;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The commands of LaTeX that stand for one character, and what they stand for. */
final class Symbols {

  private static final Map<String, String> TABLE =
      table(
          """
          alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ
          iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς
          tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
          Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
          leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ lessapprox ≲ gtrapprox ≳
          approx ≈ sim ~ simeq ≃ cong ≅ equiv ≡ propto ∝ prec ≺ succ ≻ preceq ⪯ succeq ⪰
          times × cdot · div ÷ pm ± mp ∓ ast * star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙
          rightarrow → to → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐
          Leftrightarrow ⇔ longrightarrow → longleftarrow ← implies ⇒ iff ⇔ mapsto ↦
          uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘
          infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅
          forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ top ⊤ bot ⊥ perp ⊥ parallel ∥
          in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖
          sum ∑ prod ∏ int ∫ prime ′ dagger † ddagger ‡ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉
          lfloor ⌊ rfloor ⌋ mid | vert | Vert ‖ lVert ‖ rVert ‖ ldots … dots … cdots ⋯
          textgreater > textless < textbar | textendash – textemdash — textellipsis …
          textasciitilde ~ textasciicircum ^ textbackslash \\ textunderscore _ textbullet •
          textdegree ° degree ° textregistered ® texttrademark ™ copyright © pounds £ S § P ¶
          rtimes ⋊ ltimes ⋉ boxtimes ⊠ boxplus ⊞ triangleq ≜ coloneqq ≔ doteq ≐ asymp ≍ colon :
          hookrightarrow ↪ twoheadrightarrow ↠ longmapsto ↦ curvearrowright ↷ rightharpoonup ⇀
          rightleftharpoons ⇌ rightsquigarrow ⇝ Longrightarrow ⇒ Longleftrightarrow ⇔ longleftrightarrow ↔
          trianglelefteq ⊴ subsetneq ⊊ nsubseteq ⊈ nmid ∤ sqcup ⊔ sqcap ⊓ bigcup ⋃ bigcap ⋂
          bigoplus ⨁ bigotimes ⨂ bigwedge ⋀ bigvee ⋁ oint ∮ vdash ⊢ models ⊨ angle ∠ wp ℘
          hslash ℏ Box □ smallsetminus ∖ upharpoonright ↾ lvert | rvert | lbrace { rbrace }
          backslash ∖ R ℝ C ℂ N ℕ Z ℤ Q ℚ RR ℝ CC ℂ NN ℕ ZZ ℤ QQ ℚ
          Msun M_⊙ msun M_⊙ Lsun L_⊙ Rsun R_⊙ Zsun Z_⊙ textyen ¥ texteuro € textmu μ micro μ textpm ± texttimes ×
          checkmark ✓ square □ triangle △ diamond ⋄ sharp ♯ flat ♭
          log log ln ln exp exp sin sin cos cos tan tan tanh tanh max max min min sup sup inf inf
          lim lim liminf liminf limsup limsup lg lg arg arg hom hom arcsin arcsin arccos arccos
          arctan arctan sinh sinh cosh cosh cot cot sec sec argmax argmax argmin argmin det det dim dim ker ker deg deg Pr Pr gcd gcd mod mod
          """);

  /**
   * Names that are words or usual labels as well, so that without a backslash they stay; and
   * brackets, which LostCommands sets together with the gaps beside them.
   */
  private static final Set<String> WORDS =
      Set.copyOf(
          names(
              """
              eta in to mid top bot sim int sum prod ll gg ne le ge div cap cup partial parallel
              exists square triangle diamond sharp flat degree copyright pounds implies gets subset
              neg Re Im S P R C N Z Q RR CC NN ZZ QQ colon angle models micro wp asymp hom arg sec cot Box backslash dots vert prec succ bullet land iff
              lceil rceil lfloor rfloor langle rangle
              """));

  private Symbols() {}

  /** What a command stands for, or null where it is none of these. */
  static @Nullable String of(String command) {
    return TABLE.get(command);
  }

  /**
   * Replaces names that lost their backslash, in a text that is known to be mathematics. By hand:
   * it is asked for every formula, and the machine that matches patterns is much to compile.
   */
  static String inMathematics(String formula) {
    char[] set = new char[formula.length()];
    int length = 0;
    int at = 0;
    while (at < formula.length()) {
      int end = Math.max(endOfLetters(formula, at), at + 1);
      String symbol = end - at < 2 || isCommand(formula, at) ? null : symbol(formula, at, end);
      String piece = symbol == null ? formula : symbol;
      int from = symbol == null ? at : 0;
      int to = symbol == null ? end : symbol.length();
      // No symbol is longer than its name.
      piece.getChars(from, to, set, length);
      length += to - from;
      at = end;
    }
    return new String(set, 0, length);
  }

  /** Where the letters of ASCII end that stand at an offset. */
  static int endOfLetters(String text, int start) {
    int end = start;
    while (end < text.length() && PlainLetters.small(text.charAt(end)) >= 'a') {
      end++;
    }
    return end;
  }

  private static boolean isCommand(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  private static @Nullable String symbol(String text, int start, int end) {
    String name = text.substring(start, end);
    return WORDS.contains(name) ? null : TABLE.get(name);
  }

  /** The words of a text block. */
  static List<String> names(String block) {
    return Collections.list(new StringTokenizer(block)).stream().map(Object::toString).toList();
  }

  private static Map<String, String> table(String pairs) {
    Map<String, String> table = new LinkedHashMap<>();
    Iterator<String> words = names(pairs).iterator();
    while (words.hasNext()) {
      table.put(words.next(), words.next());
    }
    return Map.copyOf(table);
  }
}
