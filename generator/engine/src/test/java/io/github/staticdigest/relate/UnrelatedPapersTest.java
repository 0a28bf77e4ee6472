package io.github.staticdigest.relate;

import static io.github.staticdigest.sample.Papers.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.staticdigest.model.Entry;
import io.github.staticdigest.model.Neighbour;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten papers of ten fields, which share a word here and there. */
class UnrelatedPapersTest {

  private static final List<Entry> TEN =
      List.of(
          entry(
              "Grain prices and river freight in the late Hanse",
              "Ledgers of three towns tell what rye cost between 1420 and 1490. We date 4,100 bills of"
                  + " lading by their seals and find that freight, rather than harvests, drove prices in"
                  + " two of the towns. Tolls at the river mouth explain most of the remaining gap."),
          entry(
              "How sparrows divide a chorus",
              "Sparrows that nest in hedges sing in turns. Microphones in forty gardens recorded 900"
                  + " mornings. Males wait longer where traffic is loud, and neighbours keep their order"
                  + " over the season. Playback of a stranger's song breaks the order for about an hour."),
          entry(
              "A bound on the chromatic number of squares of planar graphs",
              "We prove that the square of every planar graph of maximum degree nine is eighteen"
                  + " colourable. The proof uses discharging with 31 reducible configurations, each of"
                  + " which was checked by hand. A construction shows that sixteen colours are needed."),
          entry(
              "Creep of larch beams under changing humidity",
              "Beams of larch were loaded for six years in a barn without heating. Deflection grew in"
                  + " steps that follow the first dry weeks of spring. A rheological law with two"
                  + " constants describes the steps; oak and spruce need a third one."),
          entry(
              "Who votes by post after moving house",
              "Registers of a canton are linked with surveys of 12,000 households. People who moved"
                  + " within a year vote less, and the gap closes where ballots arrive unasked. The"
                  + " effect is largest among tenants and absent for those who bought a home."),
          entry(
              "Dust in the disc of a young brown dwarf",
              "Millimetre maps of a brown dwarf of two million years show a ring at 21 au. Its dust is"
                  + " cold and coarse, and gas extends twice as far. A planet of the mass of Saturn would"
                  + " open such a gap, and so would a dead zone."),
          entry(
              "An enzyme that opens pectin without calcium",
              "Most lyases that cut pectin need calcium. A lyase from a soil fungus cuts it without,"
                  + " at a pH of 5. Crystals at 1.8 angstroms show a lysine where others bind the metal."
                  + " Mutating that residue abolishes activity."),
          entry(
              "Proof search for linear logic by focusing on clocks",
              "Focused proofs of linear logic leave the order of asynchronous rules open. We add clocks"
                  + " to sequents and show completeness. An implementation decides 212 of 240 formulas"
                  + " of a library of puzzles within a minute."),
          entry(
              "Salt tongues below a melting ice shelf",
              "A probe was lowered through 600 metres of ice into the sea beneath. Staircases of salt"
                  + " and warmth lie above the seabed for months. Their steps are two metres high and"
                  + " carry half of the warmth that melts the shelf."),
          entry(
              "Teaching fractions with folded paper",
              "Eleven classes of ten-year-olds folded strips of paper before they wrote fractions."
                  + " Compared with classes that used a textbook, pupils placed fractions on a line with"
                  + " fewer errors, and still did so in the following autumn."));

  @Test
  void papersThatShareAnAccidentalWordAreNotNear() {
    Map<String, List<Neighbour>> near = Relater.relate(TEN, 1);
    assertThat(near).hasSize(10);
    assertThat(near.values()).allSatisfy(list -> assertThat(list).isEmpty());
  }
}
