package io.github.staticdigest;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of imports: which room of the engine may use which. */
@AnalyzeClasses(
    packages = ArchitectureTest.BASE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String BASE = "io.github.staticdigest";

  private static final Set<String> COMMON = Set.of("model", "config", "text");

  /** What each room may use beside itself. */
  private static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("config", Set.of("model", "text")),
          Map.entry("theme", COMMON),
          Map.entry("fetch", COMMON),
          Map.entry("read", COMMON),
          Map.entry("repair", COMMON),
          Map.entry("gist", COMMON),
          Map.entry("dedupe", COMMON),
          Map.entry("edit", COMMON),
          Map.entry("categorize", COMMON),
          Map.entry("learn", Set.of("model", "config", "text", "categorize", "dedupe")),
          Map.entry("relate", COMMON),
          Map.entry("plan", COMMON),
          Map.entry("render", Set.of("model", "config", "text", "theme")),
          Map.entry("publish", COMMON),
          Map.entry("send", COMMON),
          Map.entry(
              "build",
              Set.of(
                  "model",
                  "config",
                  "text",
                  "theme",
                  "fetch",
                  "read",
                  "repair",
                  "gist",
                  "dedupe",
                  "edit",
                  "categorize",
                  "learn",
                  "relate",
                  "plan",
                  "render",
                  "publish")));

  @ArchTest
  static final ArchRule NO_CYCLE = slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  void everyRoomUsesOnlyWhatTheTableAllows(JavaClasses classes) {
    Set<String> trespasses = new TreeSet<>();
    for (JavaClass user : classes) {
      String room = room(user);
      user.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(used -> used.getPackageName().startsWith(BASE))
          .map(ArchitectureTest::room)
          .filter(used -> !used.equals(room) && !TABLE.getOrDefault(room, Set.of()).contains(used))
          .forEach(used -> trespasses.add(user.getName() + " uses " + used));
    }
    assertThat(trespasses).isEmpty();
  }

  @ArchTest
  void everyRoomStandsInTheTable(JavaClasses classes) {
    Set<String> rooms = new TreeSet<>();
    classes.forEach(javaClass -> rooms.add(room(javaClass)));
    assertThat(TABLE.keySet()).containsAll(rooms);
  }

  private static String room(JavaClass javaClass) {
    String rest = javaClass.getPackageName().substring(BASE.length()).replaceFirst("^\\.", "");
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
