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

/** The arrows between the rooms: each room uses itself and the rooms named here, and no other. */
@AnalyzeClasses(packages = "org.cinefactor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {
  private static final String HOUSE = "org.cinefactor";
  private static final List<String> EVALUATE_AND_ABOVE =
      List.of(
          "evaluate", "recommend", "dataset", "nmf", "catalog", "csv", "file", "log", "progress");
  private static final List<String> WORKSPACE_AND_ABOVE =
      List.of(
          "workspace",
          "download",
          "profile",
          "lab",
          "text",
          "evaluate",
          "recommend",
          "dataset",
          "nmf",
          "catalog",
          "csv",
          "file",
          "log",
          "progress");

  @ArchTest
  static final ArchRule CATALOG =
      room(
          "catalog", List.of("text"), "movies and titles are the words that all other rooms share");

  @ArchTest
  static final ArchRule CSV =
      room("csv", List.of("text"), "a table can be read without knowing what is in it");

  @ArchTest
  static final ArchRule FILE =
      room("file", List.of("text"), "writing a file whole has nothing to do with what is in it");

  @ArchTest
  static final ArchRule LOG =
      room("log", List.of("file", "text"), "what is noted down can be noted down by every room");

  @ArchTest
  static final ArchRule PROGRESS =
      room("progress", List.of(), "how far work is can be said of any work");

  @ArchTest
  static final ArchRule TEXT =
      room("text", List.of(), "a sentence can be translated by who does not know the program");

  @ArchTest
  static final ArchRule DOWNLOAD =
      room(
          "download",
          List.of("file", "log", "progress", "text"),
          "how a file comes from a server has nothing to do with what is in it");

  @ArchTest
  static final ArchRule HANDOVER =
      room(
          "handover",
          List.of("log"),
          "how a second start finds the first window has nothing to do with what is shown");

  @ArchTest
  static final ArchRule CHART =
      room(
          "chart",
          List.of("text"),
          "how a chart is drawn has nothing to do with what was measured");

  @ArchTest
  static final ArchRule NMF =
      room(
          "nmf",
          List.of("file", "progress", "text"),
          "the mathematics knows rows and columns, nothing of movies or people");

  @ArchTest
  static final ArchRule DATASET =
      room(
          "dataset",
          List.of("catalog", "nmf", "csv", "log", "progress", "text"),
          "reading a data set makes a catalog and a matrix, whoever wants them");

  @ArchTest
  static final ArchRule RECOMMEND =
      room(
          "recommend",
          List.of("catalog", "nmf", "progress", "text"),
          "ratings in, ranked movies out: where they came from does not matter");

  @ArchTest
  static final ArchRule EVALUATE =
      room(
          "evaluate",
          List.of("recommend", "dataset", "nmf", "catalog", "file", "progress"),
          "what is measured must not know who looks at the measurement");

  @ArchTest
  static final ArchRule LAB =
      room(
          "lab",
          and("chart", and("text", EVALUATE_AND_ABOVE)),
          "a demonstration is a value that a window and a terminal can both run");

  @ArchTest
  static final ArchRule PROFILE =
      room(
          "profile",
          List.of("catalog", "csv", "file", "log", "progress", "text"),
          "what a person keeps outlives every model and data set");

  @ArchTest
  static final ArchRule WORKSPACE =
      room(
          "workspace",
          List.of(
              "download",
              "profile",
              "lab",
              "text",
              "evaluate",
              "recommend",
              "dataset",
              "nmf",
              "catalog",
              "csv",
              "file",
              "log",
              "progress"),
          "the running program must work without a face");

  @ArchTest
  static final ArchRule UI =
      room(
          "ui",
          and("handover", and("chart", WORKSPACE_AND_ABOVE)),
          "the window must not depend on the words in a terminal");

  @ArchTest
  static final ArchRule TERMINAL =
      room(
          "terminal",
          WORKSPACE_AND_ABOVE,
          "the words in a terminal must work where no window can be opened");

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

  private static List<String> and(String room, List<String> others) {
    List<String> rooms = new ArrayList<>(others);
    rooms.add(room);
    return rooms;
  }

  private static ArchRule room(String room, List<String> mayUse, String because) {
    List<String> allowed = new ArrayList<>();
    allowed.add(HOUSE + "." + room + "..");
    mayUse.forEach(other -> allowed.add(HOUSE + "." + other + ".."));
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
