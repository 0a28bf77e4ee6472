package io.github.staticdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.text.TitleKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Behavioural Dynamics with Noisy Signalling | Behavioral Dynamics with Noisy Signaling",
        "Modelling of Fibres | Modeling of Fibers",
        "On Zigzag Algebras | On Zig-zag Algebras",
        "D^2-MoE Delta Compression | D2-MoE Delta Compression",
        "na\\\"ively Trained Networks | Naively Trained Networks",
        "Comparison of Image Domains | Comparision of Image Domains",
        "Filtering in the RFS Framework | Filtering in RFS Framework",
        "Role of Age of Information in the Internet of Things | Role of Age-of-Information in Internet of Things",
        "Real time Signalling | Realtime Signaling",
        "Stability fo Solutions | Stability of Solutions",
        "Realtime Signalling | Real-time Signaling",
        "Video Storytelling | Video Storytelling: Textual Summaries for Events",
        "Random Language Model: a path to principled complexity | Random Language Model",
      })
  void oneTitleSpelledJoinedDamagedOrCutDifferently(String a, String b) {
    assertThat(alike(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ViTPose: Vision Transformer for Body Pose | ViTPose++: Vision Transformer for Body Pose",
        "A Formula for Bullets Part 1: Motivation | A Formula for Bullets Part 2: Motivation",
        "A Review of Fire Modelling II | A Review of Fire Modelling III",
        "Pathway Tools 19: Software | Pathway Tools 23: Software",
        "Pricing GLWB in the Heston Model | Pricing GMWB in the Heston Model",
        "Relationships Between Excircles | Relationships Between Incircles",
        "Spatial Patterns of Expression | Temporal Patterns of Expression",
        "Risk with Stationary Arrivals | Risk with Non-Stationary Arrivals",
        "Separable Maps | Separable Maps: Part II",
        "Learning over Graphs | Learning over Graphs: II",
        "Learning over Graphs: Stability | Learning over Graphs: Performance",
        "Diffusion Sampling | Diffusion++ Sampling",
        "Memory Augmented Models are Universal | Autoregressive Models are Universal",
        "Scaling Laws | Scaling",
        "Scaling Transformers II | Scaling Transformers",
        "Graph Transformers V: Depth | Graph Transformers: Depth",
      })
  void twoTitles(String a, String b) {
    assertThat(alike(a, b)).isFalse();
    assertThat(alike(b, a)).isFalse();
  }

  private static boolean alike(String a, String b) {
    return TitleLikeness.alike(title(a), title(b));
  }

  private static TitleLikeness.Title title(String text) {
    return new TitleLikeness.Title(text, TitleKey.of(text));
  }
}
