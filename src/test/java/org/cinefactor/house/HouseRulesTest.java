package org.cinefactor.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.nio.file.Files;
import org.cinefactor.Main;
import org.cinefactor.file.TextFile;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKindJson;

/** The rules for what each kind of class may touch, beside the rooms it may use. */
@AnalyzeClasses(packages = "org.cinefactor", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
  @ArchTest
  static final ArchRule ONLY_UI_USES_JAVAFX =
      only("ui", "all but the window must run, and be tested, without a toolkit", "javafx..");

  @ArchTest
  static final ArchRule ONLY_UI_DRESSES =
      only(
          "ui",
          "themes, icons and controls belong to the window",
          "atlantafx..",
          "org.controlsfx..",
          "org.kordamp..");

  @ArchTest
  static final ArchRule ONLY_CHART_USES_AWT =
      only(
          "chart",
          "Java's older toolkit makes pictures for files, and nothing that is seen in a window",
          "java.awt..",
          "javax.imageio..");

  @ArchTest
  static final ArchRule ONLY_NMF_USES_EJML =
      only("nmf", "linear algebra stays behind the factorization", "org.ejml..");

  @ArchTest
  static final ArchRule ONLY_CATALOG_USES_LUCENE =
      only("catalog", "how titles are found is the catalog's own business", "org.apache.lucene..");

  @ArchTest
  static final ArchRule ONLY_PROFILE_USES_SQL =
      only("profile.store", "what a person keeps has one store", "java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule A_PROFILE_KNOWS_NO_STORE =
      noClasses()
          .that()
          .resideInAPackage("org.cinefactor.profile")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.cinefactor.profile.store..")
          .because("what a person keeps is a value, wherever it lies");

  @ArchTest
  static final ArchRule NO_STEP_IS_A_SENTENCE =
      noClasses()
          .that()
          .doNotHaveSimpleName("OldStepSentence")
          .and()
          .doNotBelongToAnyOf(StepKindJson.class)
          .should()
          .callConstructor(StepKind.Sentence.class, String.class)
          .because("a step says what it was, and the window says that in its language of now");

  @ArchTest
  static final ArchRule ONLY_DOWNLOAD_USES_THE_NETWORK =
      only(
          "download",
          "nothing leaves this computer, and nothing comes but a file that a person asked for",
          "java.net.http..",
          "java.rmi..",
          "javax.net..",
          "javax.naming..",
          "com.sun.net..",
          "sun.net..",
          "javafx.scene.web..");

  @ArchTest
  static final ArchRule NOTHING_FROM_OUTSIDE_BECOMES_CODE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.Object(Input|Output).*|java\\.beans\\.XML.*|javax\\.script\\..*"
                  + "|java\\.lang\\.ClassLoader|java\\.rmi\\..*|javax\\.naming\\..*")
          .because("files are data: no objects, scripts or classes are ever made of what they say");

  @ArchTest
  static final ArchRule ONLY_SOCKETS_IN_THE_FILE_SYSTEM =
      noClasses()
          .that()
          .resideInAPackage("org.cinefactor.singleinstance..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(Inet.*|.*Socket|.*SocketImpl.*|URL.*|Proxy.*)")
          .because("a second start speaks to the first window by a file, never by a network");

  @ArchTest
  static final ArchRule NOBODY_OPENS_A_SOCKET =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cinefactor.singleinstance..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|URLClassLoader|MulticastGroup)"
                  + "|java\\.nio\\.channels\\..*(Socket|Datagram).*Channel")
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(URL.class)))
                  .and(target(nameMatching("open(Stream|Connection)|getContent"))))
          .because("one room and one library ask servers for files, so that a reader can check it");

  @ArchTest
  static final ArchRule ONLY_TERMINAL_READS_WORDS =
      only(
          "terminal",
          "commands and their options belong to the terminal",
          "org.apache.commons.cli..");

  @ArchTest
  static final ArchRule ONLY_TERMINAL_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cinefactor.terminal..")
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.Console")
          .because("a window, a test and a script must never find lines nobody asked for");

  @ArchTest
  static final ArchRule TEXTS_ARE_READ_WHOLE_BY_ONE_CLASS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(TextFile.class)
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Files.class)))
                  .and(target(nameMatching("readString|readAllLines|lines"))))
          .because("a pipe or a file of gigabytes in a file's place must not stop the program");

  @ArchTest
  static final ArchRule ONLY_UI_TASK_USES_TASK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cinefactor.ui.task..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.concurrent..")
          .because("one room owns the threads, so that cancel and close hold for all work");

  @ArchTest
  static final ArchRule SCREENS_LEAVE_THREADS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("org.cinefactor.ui..")
          .and()
          .resideOutsideOfPackage("org.cinefactor.ui.task..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Thread.class,
              java.util.concurrent.ExecutorService.class,
              java.util.concurrent.Executors.class,
              java.util.concurrent.CompletableFuture.class)
          .because("one room owns the threads, so that cancel and close hold for all work")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule SCREENS_NEVER_USE_EACH_OTHER =
      slices()
          .matching("org.cinefactor.ui.(*)..")
          .namingSlices("screen $1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage("org.cinefactor.ui.shell.."), alwaysTrue())
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage(
                  "org.cinefactor.ui.task..",
                  "org.cinefactor.ui.control..",
                  "org.cinefactor.ui.session.."))
          .because("the shell connects the screens, so that each can be read and tested alone")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule VIEW_MODELS_KNOW_NO_NODES =
      noClasses()
          .that()
          .resideInAPackage("org.cinefactor.ui..")
          .and()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
          .because("what a screen does is tested without a toolkit")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("commands answer with an exit code, which a test can read");

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("state that everybody can change is state that nobody can trust");

  @ArchTest
  static final ArchRule NUMBERS_READ_THE_SAME_EVERYWHERE =
      noClasses()
          .should()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("the program speaks English: its digits and points must not hang on the system");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Misc)")
          .andShould()
          .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..misc..")
          .because("a class that is hard to name is two classes");

  private static ArchRule only(String room, String because, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.cinefactor." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because(because);
  }
}
