package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.Person;
import org.cinefactor.lab.lesson.FigureCheck;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.lab.lesson.LessonCheck;
import org.cinefactor.lab.lesson.LessonFile;
import org.cinefactor.lab.lesson.LessonStep;
import org.cinefactor.lab.lesson.LessonView;
import org.cinefactor.lab.lesson.Lessons;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.ExperimentOptions;
import org.cinefactor.terminal.option.FileNumbers;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.OutputFile;
import org.cinefactor.terminal.option.PersonOptions;
import org.cinefactor.terminal.option.RelevantOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/**
 * The command that opens, checks and saves lessons, and exports experiments: {@code lab --open
 * FILE}, {@code lab --save FILE}, {@code lab --export FOLDER}.
 */
public final class LabCommand implements Command {
  private final Console console;

  private final OptionalOption<String> open =
      new OptionalOption<>(
          "--open",
          "FILE|NAME",
          "A lesson file or the name of a built-in lesson: recomputes its figures and says whether"
              + " they agree (exit 0) or not (exit 1).",
          OptionValues.WORD);

  private final OptionalOption<Path> save =
      new OptionalOption<>(
          "--save",
          "FILE",
          "Writes the experiment, or the opened lesson, with the figures found here.",
          OptionValues.PATH);

  private final OptionalOption<Path> export =
      new OptionalOption<>(
          "--export",
          "FOLDER",
          "Writes lists, figures, charts, the model and scikit-learn code.",
          OptionValues.PATH);

  private final PersonOptions person = new PersonOptions();
  private final RelevantOption relevant = new RelevantOption();
  private final DataOptions data = new DataOptions();
  private final ExperimentOptions options = new ExperimentOptions();
  private final FormatOption format = new FormatOption();

  public LabCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(open, save, export);
    data.addTo(syntax);
    var experiment = new Syntax();
    person.addTo(experiment);
    relevant.addTo(experiment);
    options.addTo(experiment);
    syntax.add(experiment);
    syntax.idle(experiment, open::isSaid, "the lesson says what is worked out (--open)");
    syntax.idle(experiment, this::lists, "say --save FILE or --export FOLDER with it");
    format.addTo(syntax);
    var form = new Syntax();
    format.addTo(form);
    syntax.idle(
        form,
        words -> save.isSaid(words) && !export.isSaid(words),
        "nothing is printed when an experiment is saved (--save)");
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    Optional<String> name = open.in(words);
    Optional<Path> saved = save.in(words);
    Optional<Path> exported = export.in(words);
    saved.ifPresent(path -> OutputFile.checkFile("--save", path, "lab.cinelesson"));
    exported.ifPresent(path -> OutputFile.checkFolder("--export", path));
    if (name.isEmpty() && saved.isEmpty() && exported.isEmpty()) {
      format.print(words, console, lessons());
      return 0;
    }
    Optional<Lesson> opened = name.isEmpty() ? Optional.empty() : Optional.of(lesson(name.get()));
    FileNumbers numbers = data.readWithNumbers(words, console);
    DataSet read = numbers.data();
    var bench = new ExperimentRunner(read);
    Lesson lesson = opened.isPresent() ? opened.get() : state(words, numbers);
    if (saved.isPresent()) {
      LessonFile.write(saved.get(), new LessonCheck(bench).filled(lesson, console.progress()));
    }
    if (exported.isPresent()) {
      format.print(words, console, new LabExport(bench, console).write(exported.get(), lesson));
    }
    boolean only = saved.isEmpty() && exported.isEmpty();
    return opened.isPresent() && only ? check(words, bench, lesson) : 0;
  }

  /** True if the words ask for nothing but the lessons that come along. */
  private boolean lists(ParsedArguments words) {
    return !open.isSaid(words) && !save.isSaid(words) && !export.isSaid(words);
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

  /** The options as a lesson of one step. */
  private Lesson state(ParsedArguments words, FileNumbers numbers) throws IOException {
    DataSet read = numbers.data();
    Person who =
        relevant.of(
            words,
            person.person(words, numbers, console).orElseGet(() -> PersonOptions.standard(read)),
            numbers,
            console);
    Experiment experiment = options.experiment(words, read, who, console);
    String question = "What do these ranks recommend to " + who.name() + "?";
    return new Lesson(
        question,
        "A state of the lab, saved from a terminal.",
        List.of(
            new LessonStep(question, "", LessonView.SIDE_BY_SIDE, experiment, Optional.empty())));
  }

  private int check(ParsedArguments words, ExperimentRunner bench, Lesson lesson)
      throws IOException {
    List<FigureCheck> findings = new LessonCheck(bench).of(lesson, console.progress());
    var rows = new Rows("step", "figure", "expected", "found", "agrees");
    for (FigureCheck f : findings) {
      rows.add(f.step(), f.figure(), f.expected(), f.found(), f.agrees() ? "yes" : "no");
    }
    format.print(words, console, rows);
    long apart = findings.stream().filter(f -> !f.agrees()).count();
    console.note(
        findings.isEmpty()
            ? "The file expects no figures; add them with --open FILE --save FILE."
            : apart == 0
                ? String.format(Locale.ROOT, "All %d figures agree.", findings.size())
                : String.format(
                    Locale.ROOT, "%d of %d figures do not agree.", apart, findings.size()));
    return apart == 0 ? 0 : Command.FAILED;
  }
}
