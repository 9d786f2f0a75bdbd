package org.cinefactor.ui.shell;

import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.cinefactor.log.LogSettings;
import org.cinefactor.log.UnexpectedError;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.text.Texts;

/**
 * The fallback window where no other can be shown: words that can be copied, made of the toolkit's
 * own controls alone.
 */
final class PlainWindow {
  private static final Texts TEXTS = Texts.of(PlainWindow.class);

  private PlainWindow() {}

  /**
   * Shows it.
   *
   * @param failure what the failure window failed with; the first failure is suppressed by it
   * @param errors logs it
   */
  static void show(Throwable failure, UnexpectedErrors errors) {
    String words = words(failure, errors.caught(failure));
    Application.setUserAgentStylesheet(null);
    var area = new TextArea(words);
    area.setEditable(false);
    area.setWrapText(true);
    var stage = new Stage();
    stage.setTitle("CineFactor");
    stage.setScene(new Scene(area));
    stage.show();
  }

  private static String words(Throwable failure, UnexpectedError error) {
    Stream<String> files =
        Stream.of(failure.getSuppressed())
            .filter(ProfileException.class::isInstance)
            .map(reason -> String.valueOf(reason.getMessage()));
    return Stream.of(
            Stream.of(whatToDo()),
            files,
            Stream.of(error.sentence(), LogSettings.place(), error.details()))
        .flatMap(part -> part)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String whatToDo() {
    try {
      return TEXTS.get("plain");
    } catch (MissingResourceException _) {
      // The texts may be what is damaged; the reasons say something, too.
      return "";
    }
  }
}
