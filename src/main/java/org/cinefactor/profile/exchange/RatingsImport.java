package org.cinefactor.profile.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.exchange.format.ExchangeException;
import org.cinefactor.profile.exchange.format.FileFormats;
import org.cinefactor.profile.exchange.format.ImportedFile;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.format.SourceFile;
import org.cinefactor.profile.exchange.format.SourceFiles;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/** The way from files to a review. */
public final class RatingsImport {
  private RatingsImport() {}

  /**
   * Reads files, those in zips too.
   *
   * @param choices what somebody has said about files that do not speak for themselves
   * @return what came of each file; of those in a zip that hold something else, nothing
   * @throws ExchangeException with a sentence, when one of them cannot be read
   */
  public static List<Reading> read(List<Path> files, ReadChoices choices, Progress progress)
      throws ExchangeException {
    List<Reading> readings = new ArrayList<>();
    for (Path path : files) {
      List<SourceFile> sources = SourceFiles.read(path, progress);
      List<Reading> read = new ArrayList<>();
      for (SourceFile source : sources) {
        progress.report(Stage.READING_FILES, 0, 0, Double.NaN);
        Reading reading = FileFormats.read(source, choices, progress);
        if (sources.size() == 1 || reading instanceof Reading.Rows) {
          read.add(reading);
        }
      }
      if (read.isEmpty()) {
        throw new ExchangeException(
            path.getFileName()
                + " holds no file of ratings. A data set of many people's ratings is opened on the"
                + " Data page.");
      }
      readings.addAll(read);
    }
    return readings;
  }

  /**
   * The files that were read.
   *
   * @throws ExchangeException with a sentence, when somebody has to be asked about one of them
   */
  public static List<ImportedFile> files(List<Reading> readings) throws ExchangeException {
    List<ImportedFile> files = new ArrayList<>();
    for (Reading reading : readings) {
      switch (reading) {
        case Reading.Rows rows -> files.add(rows.file());
        case Reading.WhichPerson which ->
            throw new ExchangeException(
                which.file()
                    + " holds the ratings of many people ("
                    + which.people().size()
                    + ": "
                    + String.join(
                        ", ", which.people().subList(0, Math.min(5, which.people().size())))
                    + (which.people().size() > 5 ? ", …" : "")
                    + "). Say whose to import; or open the folder that it is in as a data set.");
        case Reading.WhichColumns which -> throw new ExchangeException(which.reason());
      }
    }
    return files;
  }

  /**
   * What one file says, for somebody who has said nothing yet.
   *
   * @throws ExchangeException with a sentence, when it cannot be read without asking
   */
  public static ImportedRatings profile(Path file, MovieMatcher matcher) throws ExchangeException {
    List<Reading> readings = read(List.of(file), ReadChoices.none(), Progress.NONE);
    ImportReview review = ImportReview.of(files(readings), matcher, Progress.NONE);
    ProfileHistory nobody = ProfileHistory.of(Profile.empty());
    ImportPlan plan = new ImportPlan(review, Map.of(), nobody, Map.of());
    return new ImportedRatings(plan.apply("", MergePolicy.THEIRS).profile(), review);
  }
}
