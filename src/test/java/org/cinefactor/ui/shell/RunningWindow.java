package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cinefactor.catalog.Movie;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.ui.control.movie.MovieList;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SharedSearches;
import org.cinefactor.ui.shell.robot.ChosenFiles;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.WindowRobot;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.ui.task.DelayedRunner;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.cinefactor.workspace.store.InstallLayout;
import org.testfx.api.FxToolkit;

/** The real program with its real window, on the shipped data, with a home of its own. */
public final class RunningWindow extends WindowRobot implements AutoCloseable {
  /** The words of the line that says what failed. */
  public static final String FAILURE = ".failure-line .label";

  private final Session session;
  private final Shell shell;
  private final List<String> opened;

  private RunningWindow(Session session, Shell shell, Stage stage, List<String> opened) {
    super(stage);
    this.opened = opened;
    this.session = session;
    this.shell = shell;
  }

  /** Starts the program as a person would. */
  public static RunningWindow open(Path home) throws Exception {
    return open(home, new ChosenFiles());
  }

  /** Starts the program for a person who has made up their mind about files. */
  public static RunningWindow open(Path home, ChosenFiles files) throws Exception {
    return open(home, files, DelayedRunner.of(new BackgroundRunner()));
  }

  /** Starts the program with somebody else to run its work. */
  public static RunningWindow open(Path home, ChosenFiles files, TaskRunner runner)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    Workspace workspace = Workspace.openAhead(InstallLayout.ofThisProgram(), new DataHome(home));
    Session session = SharedSearches.session(workspace, runner);
    List<String> opened = new CopyOnWriteArrayList<>();
    return FxThread.call(
        () -> {
          var shell = new Shell(session, files, opened::add);
          var stage = new Stage();
          shell.show(stage);
          return new RunningWindow(session, shell, stage, opened);
        });
  }

  public Session session() {
    return session;
  }

  /** The addresses that the person's browser was asked to open. */
  public List<String> opened() {
    return List.copyOf(opened);
  }

  /** Opens a file as a file manager has the program do it. */
  public void openFile(Path file) {
    interact(() -> shell.open(file));
  }

  /** Drops files on the window, whatever it shows. */
  public void drop(List<Path> files) {
    interact(() -> shell.drop().drop(files));
  }

  /** Has the window stay while changes are not saved. */
  public void guardClosing() {
    interact(() -> new ClosingGuard(session, new ChosenFiles(), stage()));
  }

  /** Has errors that nobody expects said in the window. */
  public void tell(UnexpectedErrors errors) {
    interact(() -> shell.showNoticesOf(errors));
  }

  /** The person's profile as of now. */
  public Profile person() {
    return FxThread.call(() -> session.person().profile());
  }

  /** Waits until a model with these settings answers, and asks for it first where needed. */
  public void settle(Settings settings) {
    await("the data are read", () -> session.open().dataProperty().get().isPresent());
    interact(() -> session.answers().want(settings));
    await(
        "the model is there",
        () ->
            session
                .answers()
                .currentProperty()
                .get()
                .filter(now -> now.settings().equals(settings))
                .isPresent());
  }

  public void awaitComponents(int components) {
    await(
        components + " components answer",
        () ->
            session
                .answers()
                .currentProperty()
                .get()
                .filter(now -> now.model().factors().components() == components)
                .isPresent());
  }

  /** Searches a movie by its title, and rates the first hit with a key. */
  public void rate(String title, String key) {
    clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.A);
    rateByKeys(title, KeyCode.getKeyCode(key));
  }

  /** Types into the field that has the keyboard, goes down to the first hit, and rates it. */
  public void rateByKeys(String title, KeyCode stars) {
    write(title);
    awaitHits(title);
    int rated = person().ratings().size();
    type(KeyCode.DOWN).type(stars);
    await("the star has landed", () -> session.person().profile().ratings().size() == rated + 1);
  }

  /** Waits until the list has the hits for all that was typed. */
  public void awaitHits(String title) {
    await("these are the hits for " + title, () -> areHits(title));
  }

  /**
   * True if the hits are those of a title: it is searched letter by letter, and each hit may be
   * another one.
   */
  private boolean areHits(String title) {
    List<Movie> shown =
        lookup(".discover .movie-list")
            .<MovieList>tryQuery()
            .map(list -> List.copyOf(list.getItems()))
            .orElse(List.of());
    return !shown.isEmpty()
        && session
            .open()
            .searchProperty()
            .get()
            .filter(search -> search.search(title, shown.size()).equals(shown))
            .isPresent();
  }

  public void focusFirstPlace() {
    interact(
        () ->
            lookup(".place-row").queryAll().stream()
                .filter(row -> !row.isMouseTransparent())
                .min(Comparator.comparingDouble(javafx.scene.Node::getLayoutY))
                .orElseThrow()
                .requestFocus());
  }

  /** True if the row with the keyboard lies between the heading of the list and the status bar. */
  public boolean focusIsInSight() {
    javafx.scene.Node row = stage().getScene().getFocusOwner();
    double top = sceneBounds(lookup(".pane-heading").query()).getMaxY();
    double bottom = sceneBounds(lookup(".status-bar").query()).getMinY();
    return sceneBounds(row).getMinY() >= top - 1 && sceneBounds(row).getMaxY() <= bottom + 1;
  }

  private static javafx.geometry.Bounds sceneBounds(javafx.scene.Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Types a number into a field, and Enter. */
  public void type(String field, String number) {
    clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(number).push(KeyCode.ENTER);
  }

  /** Waits for the list that the model gives for all that was said so far, until it is at rest. */
  public List<String> awaitAnswer() {
    return awaitAnswer(ListOptions.none());
  }

  /** The same for a list that was wished for. */
  public List<String> awaitAnswer(ListOptions wished) {
    await(
        "the list is the model's answer",
        () -> !answer(wished).isEmpty() && titles().equals(answer(wished)));
    awaitRest();
    return titles();
  }

  private List<String> answer(ListOptions wished) {
    return session
        .answers()
        .currentProperty()
        .get()
        .map(now -> now.list(session.person().profile(), wished))
        .orElse(List.of())
        .stream()
        .map(place -> place.movie().name())
        .toList();
  }

  public void awaitPlaces() {
    await("there are ten places", () -> titles().size() == 10);
  }

  public void awaitTitles(String sentence, Predicate<List<String>> fit) {
    await(sentence, () -> titles().size() == 10 && fit.test(titles()));
  }

  /** The recommended movies' titles from the first place on, as they stand in the window. */
  public List<String> titles() {
    return FxThread.call(
        () ->
            lookup(".place-row").queryAllAs(javafx.scene.layout.Region.class).stream()
                .filter(row -> !row.isMouseTransparent())
                .sorted(Comparator.comparingDouble(javafx.scene.Node::getLayoutY))
                .map(row -> ((Label) row.lookup(".movie-title")).getText())
                .toList());
  }

  /** Draws the window into target/pictures in both themes, as it is and as two larger ones. */
  public void pictures(String name) {
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      interact(() -> session.look().choose(theme));
      awaitQuiet();
      String full = name + "-" + theme.name().toLowerCase(Locale.ROOT);
      picture(full);
      picture(full + "-1280", 1280, 800);
      picture(full + "-1920", 1920, 1080);
    }
  }

  /** Waits until nothing moves any more. */
  public void awaitRest() {
    await(
        "the rows are in their places",
        () ->
            lookup(".row-veil").queryAll().isEmpty()
                && lookup(".place-row").queryAll().stream()
                    .allMatch(row -> row.getTranslateY() == 0));
  }

  /** Closes the window and waits until everything is written, as leaving the program does. */
  @Override
  public void close() throws ProfileException {
    interact(
        () -> {
          stage().hide();
          shell.close();
          // The headless toolkit keeps every window that its robot was in: what is in it may go.
          stage().setScene(new Scene(new Pane()));
        });
    session.close();
    awaitWorkers();
  }

  /** Work that was cancelled may still be writing a file, which the test's folder must not lose. */
  private static void awaitWorkers() {
    try {
      for (Thread worker : Thread.getAllStackTraces().keySet()) {
        if (worker.getName().startsWith("work-")) {
          worker.join(TimeUnit.SECONDS.toMillis(FxThread.PATIENCE_SECONDS));
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while work was ending", e);
    }
  }
}
