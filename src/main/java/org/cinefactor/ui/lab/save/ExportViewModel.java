package org.cinefactor.ui.lab.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.chart.Png;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Measurements;
import org.cinefactor.lab.export.ChartExport;
import org.cinefactor.lab.export.Curves;
import org.cinefactor.lab.export.ExportFolder;
import org.cinefactor.lab.export.HeldOutCurves;
import org.cinefactor.lab.export.Markdown;
import org.cinefactor.lab.export.ScikitLearn;
import org.cinefactor.lab.export.Tables;
import org.cinefactor.lab.inside.ComponentCards;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;
import org.cinefactor.ui.task.WorkState;

/** The state of the lab's exports: lists, charts, numbers, code, models. */
public final class ExportViewModel {
  private static final Texts TEXTS = Texts.of(ExportViewModel.class);

  private final Desk desk;
  private final ObservableValue<Measurements> measured;
  private final LatestJob<String> writing;
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");

  /** Something that writes a file. */
  private interface Writing {
    void write(Path file) throws IOException;
  }

  /**
   * @param measured what the ranks are worth to people that the models have not seen
   */
  public ExportViewModel(Desk desk, ObservableValue<Measurements> measured, TaskRunner runner) {
    this.desk = desk;
    this.measured = measured;
    this.writing = new LatestJob<>(runner, verdict::set);
    writing
        .stateProperty()
        .subscribe(
            state -> {
              if (state == WorkState.FAILED) {
                verdict.set(writing.failureProperty().get());
              } else if (state.busy()) {
                verdict.set(TEXTS.get("exporting"));
              }
            });
  }

  /** Result of writing, in a sentence; empty when there is nothing to say. */
  ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** The sentence has been read. */
  void putAway() {
    verdict.set("");
  }

  /** Everything, into a folder. */
  void everything(Path folder) {
    outcome()
        .ifPresent(
            outcome -> {
              List<LabModel> all = desk.ranks().shelfProperty().get().orElseThrow().models();
              Measurements known = measured.getValue();
              start(
                  _ -> {
                    var curves = new ArrayList<Curves>();
                    curves.add(Curves.error(all));
                    curves.add(Curves.convergence(outcome.models()));
                    curves.addAll(HeldOutCurves.of(known));
                    int files = ExportFolder.write(folder, outcome, curves).size();
                    return TEXTS.format("saved.files", files, folder);
                  });
            });
  }

  /** The lists that are compared, as Markdown. */
  void markdown(Path file) {
    outcome().ifPresent(o -> write(file, f -> AtomicFile.write(f, Markdown.of(o.comparison()))));
  }

  /** The run as a program for scikit-learn, with its data beside it. */
  void python(Path file) {
    outcome().ifPresent(o -> write(file, f -> ScikitLearn.write(f, o)));
  }

  /** The model of the slider's rank. */
  void npz(Path file) {
    desk.modelProperty()
        .get()
        .ifPresent(model -> write(file, f -> ModelFile.write(f, model.factors())));
  }

  /** The components of the slider's rank: movies, genres, people. */
  void components(Path file) {
    desk.modelProperty()
        .get()
        .ifPresent(
            now ->
                write(
                    file,
                    f ->
                        AtomicFile.write(
                            f, Tables.components(ComponentCards.of(now, Desk.PLACES)))));
  }

  /** A chart as a picture of pixels. */
  void png(Path file, ChartExport chart) {
    write(file, f -> AtomicFile.write(f, chart.picture().png()));
  }

  /** A chart as a picture of lines. */
  void svg(Path file, ChartExport chart) {
    write(file, f -> AtomicFile.write(f, chart.picture().svg()));
  }

  /** A chart's numbers. */
  void csv(Path file, ChartExport chart) {
    write(file, f -> AtomicFile.write(f, chart.csv()));
  }

  /** A text. */
  void text(Path file, String text) {
    write(file, f -> AtomicFile.write(f, text));
  }

  /** A picture. */
  void png(Path file, int width, int[] argb) {
    write(file, f -> AtomicFile.write(f, Png.bytes(width, argb)));
  }

  private void write(Path file, Writing content) {
    start(
        _ -> {
          try {
            content.write(file);
          } catch (AccessDeniedException e) {
            throw new IOException(TEXTS.format("denied", file), e);
          } catch (NoSuchFileException e) {
            throw new IOException(TEXTS.format("no-folder", String.valueOf(file.getParent())), e);
          }
          return TEXTS.format("saved", file);
        });
  }

  private void start(Work<String> work) {
    writing.start(work);
  }

  /** The shown result: the person, and the ranks of the lists beside each other. */
  private Optional<ExperimentResult> outcome() {
    if (desk.data().isEmpty() || desk.modelProperty().get().isEmpty()) {
      return Optional.empty();
    }
    List<Integer> ranks =
        desk.pageProperty().get() == LabPage.SIDE_BY_SIDE
            ? desk.compared()
            : List.of(desk.rankProperty().get());
    var models = new ArrayList<LabModel>();
    ranks.forEach(rank -> desk.near(rank).ifPresent(models::add));
    var data = desk.data().get();
    var experiment =
        new Experiment(
            data.name(),
            data.fingerprint(),
            desk.ranks().filterProperty().get(),
            desk.ranks().settingsProperty().get(),
            models.stream().map(LabModel::rank).toList(),
            desk.personProperty().get(),
            Desk.PLACES);
    var comparison = Comparison.of(models, desk.personProperty().get(), Desk.PLACES);
    return Optional.of(new ExperimentResult(experiment, models, comparison));
  }
}
