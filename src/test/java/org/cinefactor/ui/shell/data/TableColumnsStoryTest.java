package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Language;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wide table of ratings in a small window, in two languages: titles and genres are its own. */
@OnScreen
@Isolated("the language is that of the whole process")
class TableColumnsStoryTest {
  private static final int TITLES = 3;
  private static final int GENRES = 4;

  @TempDir Path home;
  @TempDir Path disk;

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "GERMAN"})
  void whatIsReadIsSeenAndTitlesAndGenresAreChosen(Language language) throws Exception {
    language.use();
    try (var window = RunningWindow.open(home)) {
      window.resize(1024, 700);
      window.openFile(table());
      window.await("it is asked about", () -> window.shows(".table-form"));
      for (String read : List.of("stars", "who", "film id")) {
        window.await(
            read + " is seen",
            () -> inSight(window, heading(window, read), ".table-scroll > .viewport"));
      }
      choose(window, TITLES, "the film");
      choose(window, GENRES, "kind of film");
      window.await("they are told", () -> told(window).contains("the film, kind of film."));
      window.await(
          "all of the question is seen",
          () ->
              inSight(
                  window,
                  window.lookup(".table-form").query(),
                  ".data > .scroll-pane > .viewport"));
      window.picture("table-columns-" + language.name().toLowerCase(Locale.ROOT));
      window.clickOn(".table-form .accent");
      window.await("it is open", () -> movies(window).size() == 2);
      assertThat(movies(window))
          .extracting(Movie::title)
          .containsExactly("Heat (1995)", "Big (1988)");
      assertThat(movies(window).getFirst().genres())
          .containsExactly(new Genre("Crime"), new Genre("Drama"));
    }
  }

  private static List<Movie> movies(RunningWindow window) {
    return window.session().open().dataProperty().get().orElseThrow().catalog().movies();
  }

  private static String told(RunningWindow window) {
    return window.lookup(".table-form > .label").nth(1).queryAs(Labeled.class).getText();
  }

  private static Node heading(RunningWindow window, String name) {
    return window
        .lookup(".table-name")
        .match((Labeled label) -> label.getText().equals(name))
        .query();
  }

  private static boolean inSight(RunningWindow window, Node node, String viewport) {
    Node seen = window.lookup(viewport).query();
    Bounds room = seen.localToScene(seen.getLayoutBounds());
    return Sight.seen(node) && room.contains(node.localToScene(node.getLayoutBounds()));
  }

  private static void choose(RunningWindow window, int choice, String column) {
    ComboBox<?> box = window.lookup(".table-columns .combo-box").nth(choice).query();
    window.interact(
        () -> {
          List<String> names = box.getItems().stream().map(Object::toString).toList();
          box.getSelectionModel()
              .select(
                  names.indexOf(
                      names.stream()
                          .filter(name -> name.contains("=" + column + "]"))
                          .findFirst()
                          .orElseThrow()));
        });
  }

  private Path table() throws IOException {
    var rows = new StringBuilder("asked at,form,teacher,who,film id,stars,the film,kind of film\n");
    for (int person = 0; person < 4; person++) {
      String common = "2026-03-01 10:00:00,7b of this year,Ms Example,student " + person;
      rows.append(common).append(",4,").append(1 + person).append(",Heat (1995),Crime|Drama\n");
      rows.append(common).append(",7,3.5,Big (1988),Comedy\n");
    }
    return Files.writeString(disk.resolve("wide.csv"), rows);
  }
}
