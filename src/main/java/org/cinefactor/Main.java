package org.cinefactor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.log.LogSettings;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.singleinstance.OpenRequest;
import org.cinefactor.singleinstance.SingleInstanceClient;
import org.cinefactor.terminal.CommandName;
import org.cinefactor.terminal.Terminal;
import org.cinefactor.terminal.command.Command;
import org.cinefactor.text.Language;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.shell.ProgramWindow;
import org.cinefactor.workspace.settings.ProgramVersion;

/**
 * The entry point: arguments go to the terminal's commands; without any, or with a file or folder,
 * the window opens.
 */
public final class Main {
  private static final Texts TEXTS = Texts.of(Main.class);

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    var errors = new UnexpectedErrors(ProgramVersion::number);
    Thread.setDefaultUncaughtExceptionHandler(errors);
    keepLog();
    // The terminal speaks English, whatever the system speaks.
    Language.ENGLISH.use();
    List<String> words = behindVerbose(List.of(args));
    if (words.size() < args.length) {
      LogSettings.alsoOnStandardError();
    }
    var terminal = Terminal.ofThisProcess();
    Optional<Path> file = file(words);
    if (words.isEmpty() || file.isPresent()) {
      System.exit(show(terminal, file, errors));
    }
    int code = terminal.run(words);
    // Where all went well the process ends by itself: at a call, the virtual machine would look for
    // somebody who keeps a record of such calls.
    if (code != 0) {
      System.exit(code);
    }
  }

  /** The words without a {@code --verbose} before them, which holds for all that may follow. */
  static List<String> behindVerbose(List<String> words) {
    boolean verbose = !words.isEmpty() && words.getFirst().equals(Terminal.VERBOSE);
    return verbose ? words.subList(1, words.size()) : words;
  }

  private static void keepLog() {
    try {
      LogSettings.keepIn(DataHome.ofThisPerson().log());
    } catch (InvalidPathException _) {
      // Said when the person's files are opened.
      LogSettings.keepNowhere();
    }
  }

  private static int show(Terminal terminal, Optional<Path> file, UnexpectedErrors errors) {
    if (new Display(System.getProperties(), System.getenv()).missing()) {
      return terminal.runWithoutWindow(TEXTS.get("display"));
    }
    try {
      if (!handedOver(file, errors)) {
        window(file, errors);
      }
      return 0;
    } catch (ProfileException e) {
      return terminal.failed(e);
    } catch (UnsupportedOperationException e) {
      Language.ENGLISH.use();
      return terminal.runWithoutWindow(
          TEXTS.format("window", String.valueOf(e.getMessage()).replaceAll("\\.+$", "")));
    } catch (RuntimeException | Error e) {
      // The toolkit itself: whatever fails once it has started is told in a window.
      Language.ENGLISH.use();
      String sentence = errors.caught(e).sentence();
      var _ =
          terminal.runWithoutWindow(TEXTS.format("toolkit", sentence, LogSettings.place()).strip());
      return Command.FAILED;
    }
  }

  /** True once the window that is open has come forward and has the file. */
  private static boolean handedOver(Optional<Path> file, UnexpectedErrors errors) {
    try {
      return SingleInstanceClient.to(
          DataHome.ofThisPerson().folder(), OpenRequest.ofThisProcess(file));
    } catch (InvalidPathException _) {
      // The failure window says it.
      return false;
    } catch (RuntimeException e) {
      // A window of one's own is safe, and tells it.
      errors.uncaughtException(Thread.currentThread(), e);
      return false;
    }
  }

  /** The file or folder that the window is to open: one word that is no command. */
  static Optional<Path> file(List<String> words) {
    if (words.size() != 1 || !mayBePath(words.getFirst())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(words.getFirst()).toAbsolutePath()).filter(Files::exists);
    } catch (InvalidPathException _) {
      // Letters that the system's encoding does not have: no file is called so.
      return Optional.empty();
    }
  }

  private static boolean mayBePath(String word) {
    return !word.isBlank() && !word.startsWith("-") && CommandName.of(word).isEmpty();
  }

  /**
   * Opens the window, and returns when it has been closed and everything is written. The person's
   * files are opened while the toolkit starts.
   */
  private static void window(Optional<Path> file, UnexpectedErrors errors) throws ProfileException {
    Language.SYSTEM.use();
    var session = new ProgramSession(DataHome::ofThisPerson);
    session.begin();
    try {
      ProgramWindow.open(session, file, errors);
    } finally {
      session.close();
    }
  }
}
