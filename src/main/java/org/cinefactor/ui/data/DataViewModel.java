package org.cinefactor.ui.data;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/** The state of the open data set's panel, and the opening of another one. */
public final class DataViewModel {
  private static final Texts TEXTS = Texts.of(DataViewModel.class);

  private final OpenData open;

  private final LatestJob<Path> saving;
  private final ReadOnlyStringWrapper outcome =
      new ReadOnlyStringWrapper(this, "reportOutcome", "");

  /** Shows and changes the open data set. */
  public DataViewModel(OpenData open, TaskRunner runner) {
    this.open = open;
    this.saving = new LatestJob<>(runner, file -> outcome.set(TEXTS.format("saved", file)));
    saving.failureProperty().subscribe(outcome::set);
    open.dataProperty().subscribe(_ -> outcome.set(""));
  }

  LatestJob<?> reading() {
    return open.reading();
  }

  ObservableValue<String> name() {
    return open.dataProperty().map(d -> d.map(DataSet::name).orElse(TEXTS.get("empty")));
  }

  /** Its size in words. */
  ObservableValue<String> size() {
    return open.dataProperty().map(d -> d.map(DataViewModel::size).orElse(""));
  }

  private static String size(DataSet data) {
    RatingTable ratings = data.ratings();
    double cells = (double) ratings.users() * ratings.ratedMovies();
    return TEXTS.format(
        "size",
        ratings.size(),
        ratings.users(),
        data.catalog().size(),
        cells == 0 ? 0 : 100 * ratings.size() / cells);
  }

  /** Report of skipped rows, a line each; empty when every row was used. */
  ObservableValue<List<String>> report() {
    return open.dataProperty().map(d -> d.map(set -> set.report().lines()).orElse(List.of()));
  }

  /** The report with every skipped row that is known, for elsewhere. */
  String wholeReport() {
    return open.dataProperty()
        .get()
        .map(data -> data.name() + "\n" + String.join("\n", data.report().allLines()) + "\n")
        .orElse("");
  }

  /** The name of a file for the report. */
  String reportFile() {
    return open.dataProperty().get().map(DataSet::name).orElse("data") + "-report.txt";
  }

  /** Result of copying or saving the report, as a sentence; empty before. */
  ReadOnlyStringProperty reportOutcome() {
    return outcome.getReadOnlyProperty();
  }

  void copied() {
    outcome.set(TEXTS.get("copied"));
  }

  void saveReport(Path file) {
    String text = wholeReport();
    saving.start(_ -> AtomicFile.write(file, text));
  }

  void open(Path folderOrFile) {
    open.open(folderOrFile);
  }

  void cancel() {
    open.reading().cancel();
  }
}
