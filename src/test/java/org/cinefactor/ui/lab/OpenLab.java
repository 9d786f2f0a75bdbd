package org.cinefactor.ui.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.lab.Person;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.lab.lesson.LessonViewModel;
import org.cinefactor.ui.lab.save.ExportViewModel;
import org.cinefactor.ui.lab.sidebyside.SideBySideViewModel;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;

/** The lab on a small data set, for tests of its tabs. */
public final class OpenLab implements AutoCloseable {
  private final Workspace workspace;
  private final CurrentProfile me;
  private final OpenData open;
  private final LabViewModel lab;

  private OpenLab(Workspace workspace) {
    var runner = new SameThreadRunner();
    this.workspace = workspace;
    this.me = new CurrentProfile(workspace.profile().history(), _ -> {});
    this.open = new OpenData(workspace, runner);
    this.lab = new LabViewModel(me, open, List.of(), workspace.ranks(), runner);
    open.openUsual();
  }

  /** Opens it in a folder; nobody has come in yet, but all ranks are trained. */
  public static OpenLab in(Path folder) throws IOException {
    SmallRanks.into(folder);
    return untrained(folder);
  }

  /** Opens it in a folder, where whoever comes in first has all ranks trained. */
  static OpenLab untrained(Path folder) throws IOException {
    return new OpenLab(SmallWorkspace.in(folder));
  }

  /** Somebody who likes movies 1 to 3, which are horror. */
  public static Person horrorFan() {
    return Person.who("Horror fan", Ratings.none().with(1, 5).with(2, 4.5));
  }

  /** Somebody who likes movies 4 to 6, which are comedies. */
  public static Person comedyFan() {
    return Person.who("Comedy fan", Ratings.none().with(4, 5));
  }

  /** Comes in: all ranks are taken from the disk, or trained. */
  public void enter() {
    lab.enter();
  }

  /** Comes in as a guest. */
  public void enterAs(Person person) {
    desk().people().choose(new Whose.Guest(person));
    enter();
  }

  /** Gives a movie stars, as the one whose program it is. */
  public void rate(int movieId, double stars) {
    var catalog = open.dataProperty().get().orElseThrow().catalog();
    me.rate(catalog.movie(movieId).orElseThrow(), OptionalDouble.of(stars));
  }

  /** Opens a tab. */
  public void page(LabPage page) {
    lab.pageProperty().set(page);
  }

  public ObservableValue<Boolean> shows(LabPage page) {
    return lab.shows(page);
  }

  public Desk desk() {
    return lab.desk();
  }

  public LessonViewModel lesson() {
    return lab.lesson();
  }

  public SideBySideViewModel sideBySide() {
    return lab.sideBySide();
  }

  public ExportViewModel exports() {
    return lab.exports();
  }

  @Override
  public void close() throws IOException {
    workspace.close();
  }
}
