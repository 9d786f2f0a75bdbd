package org.cinefactor.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;

/**
 * The rule against rings: classes that can only be understood all at once are one class too many.
 */
@AnalyzeClasses(packages = "org.cinefactor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ClassRingsTest {
  /** The rings that stay, each with its reason. */
  private static final List<Ring> STAY =
      List.of(
          new Ring(
              "a table without some of its rows is built anew",
              "dataset",
              "RatingTable",
              "RatingTableBuilder"),
          new Ring(
              "an array that is refused is named for what its file is, which is read as arrays",
              "nmf.file",
              "NpyArray",
              "ForeignModel"),
          new Ring(
              "a sealed list of a profile and its kinds",
              "profile",
              "Shelf",
              "BasicShelf",
              "LabelShelf"),
          new Ring(
              "an answer is worked out by parts that ask the method they belong to",
              "recommend.factor",
              "FactorRecommender",
              "Explanation",
              "LeaveOneOutRanks",
              "DialLists",
              "Scores"));

  @ArchTest
  static final ArchRule NO_CLASSES_USE_EACH_OTHER_IN_A_RING =
      slices()
          .assignedFrom(new ByRing())
          .should()
          .beFreeOfCycles()
          .because("a class that can be read by itself can be understood by itself");

  private record Ring(String reason, String room, Set<String> classes) {
    Ring(String reason, String room, String... classes) {
      this(reason, "org.cinefactor." + room + ".", Set.of(classes));
    }

    boolean holds(String name) {
      return name.startsWith(room) && classes.contains(name.substring(room.length()));
    }
  }

  /** The slices: classes inside one class, and those of a ring that stays, are one. */
  private static final class ByRing implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
      String name = one.getFullName().replaceAll("[$\\[].*", "");
      return SliceIdentifier.of(
          STAY.stream()
              .filter(ring -> ring.holds(name))
              .map(Ring::reason)
              .findFirst()
              .orElse(name));
    }

    @Override
    public String getDescription() {
      return "each class with all that is inside it";
    }
  }
}
