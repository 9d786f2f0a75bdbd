package org.cinefactor.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.ui.control.file.FileDialogs;
import org.cinefactor.ui.control.file.WebBrowser;
import org.cinefactor.ui.control.ownlist.OwnListEvent;
import org.cinefactor.ui.discover.DiscoverView;
import org.cinefactor.ui.discover.DiscoverViewModel;
import org.cinefactor.ui.exchange.ImportViewModel;
import org.cinefactor.ui.help.HelpView;
import org.cinefactor.ui.hits.HitsView;
import org.cinefactor.ui.hits.HitsViewModel;
import org.cinefactor.ui.lab.LabView;
import org.cinefactor.ui.lab.LabViewModel;
import org.cinefactor.ui.recommendations.PredictionsViewModel;
import org.cinefactor.ui.recommendations.RecommendationsView;
import org.cinefactor.ui.recommendations.RecommendationsViewModel;
import org.cinefactor.ui.recommendations.WhyViewModel;
import org.cinefactor.ui.session.OwnList;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.settings.SettingsView;
import org.cinefactor.ui.settings.SettingsViewModel;
import org.cinefactor.ui.shell.frame.CaretBlinkTimeout;
import org.cinefactor.ui.shell.frame.FocusRing;
import org.cinefactor.ui.shell.frame.ScaledPane;
import org.cinefactor.ui.shell.notice.NoticesViewModel;
import org.cinefactor.ui.shell.status.Browsing;
import org.cinefactor.ui.shell.status.FailureLine;
import org.cinefactor.ui.shell.status.LastStepViewModel;
import org.cinefactor.ui.shell.status.StatusBar;
import org.cinefactor.ui.shell.status.StatusViewModel;
import org.cinefactor.ui.shelves.ShelvesView;
import org.cinefactor.ui.shelves.ShelvesViewModel;
import org.cinefactor.ui.task.LowPriority;
import org.cinefactor.ui.task.WorkState;

/** The shell around the screens: it connects them and puts them into a window. */
public final class Shell {
  private static final int[] ICON_SIZES = {32, 64, 256};

  /** Names of models and lessons. */
  private static final Pattern NEEDS_DATA = Pattern.compile(".+\\.(npz|cinelesson|json)");

  private final Session session;
  private final FileDialogs dialogs;
  private final NoticesViewModel notices;
  private final StatusViewModel status;
  private final DiscoverView discover;
  private final HomePage home;
  private final ShellView view;
  private final PageHistory history = new PageHistory(Page.HOME);
  private final Shortcuts shortcuts;
  private final WebBrowser browser;
  private final ImportViewModel imports;
  private Optional<LabViewModel> lab = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  /**
   * @param session what the screens show
   * @param dialogs ask the person for files
   * @param browser the person's
   */
  public Shell(Session session, FileDialogs dialogs, WebBrowser browser) {
    ThemeSwitch.load(session.look());
    this.session = session;
    this.dialogs = dialogs;
    this.browser = browser;
    this.notices = new NoticesViewModel(session.notices());
    // What follows the person first hears of a star first.
    RecommendationsView recommendations = list(session);
    var discoverModel = new DiscoverViewModel(session.person(), session.open(), session.runner());
    this.discover = new DiscoverView(discoverModel);
    var shelves =
        new ShelvesViewModel(
            session.person(), session.open(), session.firstPicture(), session.runner());
    this.imports =
        new ImportViewModel(session.person(), session.open(), session.backups(), session.runner());
    this.home = new HomePage(discover, new ShelvesView(shelves));
    this.shortcuts = new Shortcuts(session, history, this::search);
    this.status = new StatusViewModel(session.answers(), session.open());
    this.view =
        new ShellView(
            this::make,
            history,
            recommendations,
            new VBox(
                new FailureLine(status),
                new StatusBar(status, new LastStepViewModel(session.person()))),
            notices);
    view.addEventHandler(OwnListEvent.OPEN, e -> open(e.list(), shelves));
    history.shownProperty().subscribe(visit -> enterOrLeaveLab(visit.page()));
    session.open().questionProperty().subscribe(asked -> asked.ifPresent(_ -> go(Page.DATA)));
    session.onRatingsWritten(outcome -> Platform.runLater(() -> notices.ratingsWritten(outcome)));
    session.onSettingsWritten(outcome -> Platform.runLater(() -> notices.settingsWritten(outcome)));
    session.onRatingsRescued(rescue -> Platform.runLater(() -> notices.ratingsRescued(rescue)));
  }

  private static RecommendationsView list(Session session) {
    var listModel =
        new RecommendationsViewModel(
            session.person(),
            session.answers(),
            session.options(),
            session.firstPicture(),
            session.runner());
    var why =
        new WhyViewModel(
            session.person(), session.answers(), listModel.optionsProperty(), session.runner());
    return new RecommendationsView(
        listModel,
        new PredictionsViewModel(session.predictions(), listModel),
        why,
        session.look().motionProperty()::get);
  }

  /** Pages are made when they are first gone to: the first picture needs one of them. */
  private Region make(PageHistory.Visit visit) {
    if (visit.movie().isPresent()) {
      return MoviePage.of(session, history, new Browsing(browser, status, session.runner()));
    }
    return switch (visit.page()) {
      case HOME -> home;
      case LAB -> lab();
      case DATA -> DataPage.of(session, imports, dialogs);
      case SETTINGS ->
          new SettingsView(new SettingsViewModel(session.answers(), session.look()), dialogs);
      case HITS ->
          new HitsView(
              new HitsViewModel(
                  session.person(), session.open(), session.predictions(), session.runner()));
      case HELP -> new HelpView(shortcuts.help(), new DataHome(session.home()));
    };
  }

  private LabView lab() {
    var model =
        new LabViewModel(
            session.person(),
            session.open(),
            session.personas(),
            session.ranks(),
            session.runner());
    lab = Optional.of(model);
    return new LabView(model, session.look().motionProperty()::get, dialogs);
  }

  private void open(OwnList list, ShelvesViewModel shelves) {
    shelves.show(list);
    go(Page.HOME);
  }

  private void enterOrLeaveLab(Page page) {
    if (page == Page.LAB) {
      lab.ifPresent(LabViewModel::enter);
      lab.map(LabViewModel::model).ifPresent(status::speakOf);
    } else {
      lab.ifPresent(LabViewModel::leave);
      status.speakOfAnswers();
    }
  }

  /** Shows the window; what is open is read from now on. */
  public void show(Stage stage) {
    var scaled = new ScaledPane(view, session.look().scaleProperty());
    var scene = new Scene(scaled);
    var ring = new FocusRing(scene);
    scaled.above(ring);
    drop().on(view);
    shortcuts.install(scene);
    LowPriority.restAfterInputs(scene);
    stage.setTitle("CineFactor");
    stage.setScene(scene);
    following =
        Subscription.combine(
            ThemeSwitch.follow(session.look(), view, scene),
            scaled.follow(),
            ring.follow(),
            new CaretBlinkTimeout(scene).follow(),
            new WindowMemory(session.preferences()).follow(stage));
    // The split pane puts its content into the scene when it is drawn, and only then it has a
    // keyboard.
    Awaited.value(discover.sceneProperty(), Objects::nonNull, discover::enterField);
    stage.show();
    begin(scene);
    AfterFirstFrame.then(scene, () -> giveIcons(stage));
  }

  /** Begins to read, after the first frame where that has something to show already. */
  private void begin(Scene scene) {
    if (session.firstPicture().isThere()) {
      AfterFirstFrame.then(scene, session::begin);
    } else {
      session.begin();
    }
  }

  private static void giveIcons(Stage stage) {
    for (int size : ICON_SIZES) {
      String icon = "cinefactor-" + size + ".png";
      stage.getIcons().add(new Image(Shell.class.getResource(icon).toExternalForm(), true));
    }
  }

  /**
   * Opens a model or a lesson, as soon as there are data to use it on, and anything else as if it
   * were dropped.
   */
  public void open(Path file) {
    if (NEEDS_DATA.matcher(file.toString()).matches()) {
      openOnData(file);
    } else {
      openAsDropped(file);
    }
  }

  /** Once it is known which data are open: they stay where these cannot be read. */
  private void openAsDropped(Path file) {
    Awaited.value(
        session.open().reading().stateProperty(),
        state -> state != WorkState.IDLE && !state.busy(),
        () -> drop().drop(List.of(file)));
  }

  private void openOnData(Path file) {
    Awaited.value(
        session.open().dataProperty(),
        Optional::isPresent,
        () -> {
          if (file.toString().endsWith(".npz")) {
            session.answers().open(file);
          } else {
            go(Page.LAB);
            lab.ifPresent(model -> model.open(file));
          }
        });
  }

  /** Shows unexpected errors in the window. */
  public void showNoticesOf(UnexpectedErrors errors) {
    errors.onError(error -> Platform.runLater(() -> notices.unexpected(error)));
  }

  /** Takes the files that are dropped on the window. */
  FileDrop drop() {
    return new FileDrop(imports::prepare, this::importFiles, session.open()::open);
  }

  /** Begins the review of files, or opens one that is a data set, whatever page is shown. */
  private void importFiles(List<Path> files) {
    go(Page.DATA);
    if (files.size() == 1) {
      imports.startOrOpen(files.getFirst());
    } else {
      imports.start(files);
    }
  }

  /** Lets go of what outlives the window. */
  public void close() {
    following.unsubscribe();
  }

  private void go(Page page) {
    history.go(page);
  }

  private void search() {
    go(Page.HOME);
    discover.enterField();
  }
}
