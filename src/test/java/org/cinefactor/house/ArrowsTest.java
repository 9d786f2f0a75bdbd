package org.cinefactor.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/**
 * The arrows between the rooms: each room uses itself and the rooms that the README's table names,
 * and no other.
 */
@AnalyzeClasses(packages = "org.cinefactor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {
  private static final String HOUSE = "org.cinefactor";
  private static final RoomTable TABLE = RoomTable.ofReadme();

  @ArchTest
  static final ArchRule CATALOG =
      room("catalog", "movies and titles are the words that all other rooms share");

  @ArchTest
  static final ArchRule CSV = room("csv", "a table can be read without knowing what is in it");

  @ArchTest
  static final ArchRule FILE =
      room("file", "writing a file whole has nothing to do with what is in it");

  @ArchTest
  static final ArchRule LOG = room("log", "what is noted down can be noted down by every room");

  @ArchTest
  static final ArchRule PROGRESS = room("progress", "how far work is can be said of any work");

  @ArchTest
  static final ArchRule TEXT =
      room("text", "a sentence can be translated by who does not know the program");

  @ArchTest
  static final ArchRule DOWNLOAD =
      room("download", "how a file comes from a server has nothing to do with what is in it");

  @ArchTest
  static final ArchRule HANDOVER =
      room(
          "singleinstance",
          "how a second start finds the first window has nothing to do with what is shown");

  @ArchTest
  static final ArchRule CHART =
      room("chart", "how a chart is drawn has nothing to do with what was measured");

  @ArchTest
  static final ArchRule NMF =
      room("nmf", "the mathematics knows rows and columns, nothing of movies or people");

  @ArchTest
  static final ArchRule DATASET =
      room("dataset", "reading a data set makes a catalog and a matrix, whoever wants them");

  @ArchTest
  static final ArchRule RECOMMEND =
      room("recommend", "ratings in, ranked movies out: where they came from does not matter");

  @ArchTest
  static final ArchRule EVALUATE =
      room("evaluate", "what is measured must not know who looks at the measurement");

  @ArchTest
  static final ArchRule LAB =
      room("lab", "a demonstration is a value that a window and a terminal can both run");

  @ArchTest
  static final ArchRule PROFILE =
      room("profile", "what a person keeps outlives every model and data set");

  @ArchTest
  static final ArchRule WORKSPACE =
      room("workspace", "the running program must work without a face");

  @ArchTest
  static final ArchRule UI = room("ui", "the window must not depend on the words in a terminal");

  @ArchTest
  static final ArchRule TERMINAL =
      room("terminal", "the words in a terminal must work where no window can be opened");

  @ArchTest
  static final ArchRule ROOMS_ARE_FREE_OF_CYCLES =
      slices()
          .matching(HOUSE + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room that can be read by itself can be understood by itself");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching(HOUSE + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that can be read by itself can be understood by itself");

  @ArchTest
  static final ArchRule TABS_NEVER_USE_EACH_OTHER =
      slices()
          .matching(HOUSE + ".ui.lab.(*)..")
          .namingSlices("tab $1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage(
                  HOUSE + ".ui.lab.desk..",
                  HOUSE + ".ui.lab.list..",
                  HOUSE + ".ui.lab.save..",
                  HOUSE + ".ui.lab.chart.."))
          .because("the lab connects its tabs, so that each can be read and tested alone");

  @ArchTest
  static final ArchRule A_DATA_SET_KNOWS_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + ".dataset")
          .should()
          .dependOnClassesThat(resideInAnyPackage(HOUSE + ".dataset.*..", HOUSE + ".csv.."))
          .because("a data set is the same wherever and however it was written");

  private static ArchRule room(String room, String because) {
    List<String> allowed = new ArrayList<>();
    allowed.add(HOUSE + "." + room + "..");
    TABLE.uses(room).forEach(other -> allowed.add(HOUSE + "." + other + ".."));
    return noClasses()
        .that()
        .resideInAPackage(HOUSE + "." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(HOUSE + "..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .because(because)
        .allowEmptyShould(true);
  }
}
