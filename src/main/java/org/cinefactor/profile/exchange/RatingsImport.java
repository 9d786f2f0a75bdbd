package org.cinefactor.profile.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.exchange.format.FileFormats;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.format.SourceFile;
import org.cinefactor.profile.exchange.format.SourceFiles;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** The import of files up to the review. */
public final class RatingsImport {
  private static final Texts TEXTS = Texts.of(RatingsImport.class);

  private static final int NAMED = 5;

  private RatingsImport() {}

  /**
   * Reads files, those in zips too. A file in a zip that is damaged or holds something else does
   * not keep the others from being read.
   *
   * @param choices what somebody has said about files that do not speak for themselves
   * @return what came of each file
   * @throws ExchangeException with a sentence, when one of them cannot be read
   */
  public static List<Reading> read(List<Path> files, ReadChoices choices, Progress progress)
      throws ExchangeException {
    List<Reading> readings = new ArrayList<>();
    for (Path path : files) {
      List<SourceFile> sources = SourceFiles.read(path, progress);
      progress.report(Stage.READING_FILES, 0, 0, Double.NaN);
      if (sources.size() == 1) {
        readings.add(FileFormats.read(sources.getFirst(), choices, progress));
      } else {
        readings.addAll(unpacked(path, sources, choices, progress));
      }
    }
    return readings;
  }

  private static List<Reading> unpacked(
      Path zip, List<SourceFile> sources, ReadChoices choices, Progress progress)
      throws ExchangeException {
    List<Reading> readings = new ArrayList<>();
    Optional<ExchangeException> first = Optional.empty();
    for (SourceFile source : sources) {
      try {
        Reading reading = FileFormats.read(source, choices, progress);
        readings.add(
            reading instanceof Reading.Rows
                ? reading
                : new Reading.LeftOut(source.name(), Optional.empty()));
      } catch (ExchangeException e) {
        Optional<ExchangeException> damage = Optional.of(e).filter(ExchangeException::isDamage);
        first = first.or(() -> damage);
        readings.add(new Reading.LeftOut(source.name(), damage.map(Throwable::getMessage)));
      }
    }
    if (readings.stream().noneMatch(reading -> reading instanceof Reading.Rows)) {
      throw first.orElseGet(
          () -> new ExchangeException(TEXTS.format("noRatings", zip.getFileName())));
    }
    return readings;
  }

  /** True if somebody has to say something before it can be read. */
  public static boolean isQuestion(Reading reading) {
    return reading instanceof Reading.WhichPerson || reading instanceof Reading.WhichColumns;
  }

  /**
   * The review of what was read.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} says so
   */
  public static ImportReview review(
      List<Reading> readings, MovieMatcher matcher, Progress progress) {
    List<ImportedFile> files =
        readings.stream()
            .flatMap(
                reading ->
                    reading instanceof Reading.Rows(var file) ? Stream.of(file) : Stream.of())
            .toList();
    return ImportReview.of(files, matcher, progress).with(leftOut(readings));
  }

  private static List<String> leftOut(List<Reading> readings) {
    List<String> remarks = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.LeftOut(var file, var damage)) {
        damage.ifPresentOrElse(remarks::add, () -> others.add(file));
      }
    }
    if (!others.isEmpty()) {
      int more = others.size() - NAMED;
      remarks.add(
          more > 0
              ? TEXTS.format("leftOut.more", String.join(", ", others.subList(0, NAMED)), more)
              : TEXTS.format("leftOut", String.join(", ", others)));
    }
    return remarks;
  }

  /**
   * Makes sure that nobody has to be asked.
   *
   * @throws ExchangeException with a sentence, when somebody has to be asked about one of them
   */
  public static void demandAnswers(List<Reading> readings) throws ExchangeException {
    for (Reading reading : readings) {
      if (reading instanceof Reading.WhichPerson(var file, var people)) {
        int shown = Math.min(NAMED, people.size());
        throw new ExchangeException(
            TEXTS.format(
                "people",
                file,
                people.size(),
                String.join(", ", people.subList(0, shown))
                    + (people.size() > shown ? ", …" : "")));
      }
      if (reading instanceof Reading.WhichColumns which) {
        throw new ExchangeException(which.reason());
      }
    }
  }

  /**
   * Reads one file, for somebody who has said nothing yet.
   *
   * @throws ExchangeException with a sentence, when it cannot be read without asking
   */
  public static ImportedRatings profile(Path file, MovieMatcher matcher) throws ExchangeException {
    List<Reading> readings = read(List.of(file), ReadChoices.none(), Progress.NONE);
    demandAnswers(readings);
    ImportReview review = review(readings, matcher, Progress.NONE);
    ProfileHistory nobody = ProfileHistory.of(Profile.empty());
    ImportPlan plan = new ImportPlan(review, Map.of(), nobody, Map.of());
    var kind = new StepKind.Imported(String.valueOf(file.getFileName()));
    return new ImportedRatings(plan.apply(kind, MergePolicy.THEIRS).profile(), review);
  }
}
