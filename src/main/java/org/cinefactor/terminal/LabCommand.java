package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.Bench;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.lesson.Check;
import org.cinefactor.lab.lesson.Finding;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.lab.lesson.LessonFile;
import org.cinefactor.lab.lesson.Lessons;
import org.cinefactor.lab.lesson.Step;
import org.cinefactor.lab.lesson.View;
import org.cinefactor.nmf.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lab --open FILE}, {@code lab --save FILE}, {@code lab --export FOLDER}. */
@Command(
    name = "lab",
    description = "Opens lessons and works their figures out again, saves and exports experiments.")
final class LabCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--open",
      paramLabel = "FILE|NAME",
      description =
          "A lesson's file, or the name of a lesson that comes along: works it out again and says"
              + " whether the figures agree (exit 0) or not (exit 1).")
  private Optional<String> open = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Writes the experiment, or the opened lesson, with the figures found here.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--export",
      paramLabel = "FOLDER",
      description = "Writes lists, figures, charts, the model and scikit-learn code.")
  private Optional<Path> export = Optional.empty();

  @Mixin private PersonOptions person = new PersonOptions();
  @Mixin private RelevantOption relevant = new RelevantOption();
  @Mixin private DataOptions data = new DataOptions();
  @Mixin private ExperimentOptions options = new ExperimentOptions();
  @Mixin private FormatOption format = new FormatOption();

  LabCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    if (open.isEmpty() && save.isEmpty() && export.isEmpty()) {
      format.print(console, lessons());
      return 0;
    }
    Optional<Lesson> opened = open.isEmpty() ? Optional.empty() : Optional.of(lesson(open.get()));
    DataSet read = data.read(console);
    var bench = new Bench(read);
    Lesson lesson = opened.isPresent() ? opened.get() : state(read);
    if (save.isPresent()) {
      LessonFile.write(save.get(), new Check(bench).filled(lesson, Progress.NONE));
    }
    if (export.isPresent()) {
      format.print(console, new LabExport(bench, console).write(export.get(), lesson));
    }
    boolean only = save.isEmpty() && export.isEmpty();
    return opened.isPresent() && only ? check(bench, lesson) : 0;
  }

  private static Rows lessons() throws IOException {
    var rows = new Rows("name", "title", "steps", "summary");
    for (String name : Lessons.names()) {
      Lesson lesson = Lessons.read(name);
      rows.add(name, lesson.title(), lesson.steps().size(), lesson.summary());
    }
    return rows;
  }

  private static Lesson lesson(String place) throws IOException {
    return Lessons.names().contains(place) ? Lessons.read(place) : LessonFile.read(Path.of(place));
  }

  /** What the options say, as a lesson of one step. */
  private Lesson state(DataSet read) throws IOException {
    Person who =
        relevant.of(person.person(read, console).orElseGet(() -> PersonOptions.standard()));
    Experiment experiment = options.experiment(read, who, console);
    String question = "What do these ranks recommend to " + who.name() + "?";
    return new Lesson(
        question,
        "A state of the lab, saved from a terminal.",
        List.of(new Step(question, "", View.SIDE_BY_SIDE, experiment, Optional.empty())));
  }

  private int check(Bench bench, Lesson lesson) throws IOException {
    List<Finding> findings = new Check(bench).of(lesson, Progress.NONE);
    var rows = new Rows("step", "figure", "expected", "found", "agrees");
    for (Finding f : findings) {
      rows.add(f.step(), f.figure(), f.expected(), f.found(), f.agrees() ? "yes" : "no");
    }
    format.print(console, rows);
    long apart = findings.stream().filter(f -> !f.agrees()).count();
    console.note(
        findings.isEmpty()
            ? "The file expects no figures; add them with --open FILE --save FILE."
            : apart == 0
                ? String.format(Locale.ROOT, "All %d figures agree.", findings.size())
                : String.format(
                    Locale.ROOT, "%d of %d figures do not agree.", apart, findings.size()));
    return apart == 0 ? 0 : Terminal.FAILED;
  }
}
