package org.cinefactor.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.help.KeyHelp;
import org.cinefactor.ui.session.Appearance;
import org.cinefactor.ui.session.Session;
import org.cinefactor.workspace.settings.Theme;

/** The window's keyboard shortcuts: those that its help lists, and other keys for the same. */
final class Shortcuts {
  private static final Texts TEXTS = Texts.of(Shortcuts.class);

  private final List<WindowCommand> listed = new ArrayList<>();
  private final List<WindowCommand> others;

  /**
   * @param session what is undone, and what the window looks like
   * @param history goes from page to page
   * @param search goes to the search
   */
  Shortcuts(Session session, PageHistory history, Runnable search) {
    Appearance look = session.look();
    list(TEXTS.get("command.help"), "F1", () -> history.go(Page.HELP));
    list(TEXTS.get("command.search"), "Shortcut+F", search);
    list(TEXTS.get("command.undo"), "Shortcut+Z", session.person()::undo);
    list(TEXTS.get("command.redo"), "Shortcut+Y", session.person()::redo);
    list(TEXTS.get("command.redo"), "Shortcut+Shift+Z", session.person()::redo);
    list(TEXTS.get("command.back"), "Alt+Left", history::back);
    list(TEXTS.get("command.forward"), "Alt+Right", history::forward);
    list(TEXTS.get("command.theme"), "Shortcut+T", () -> chooseOtherTheme(look));
    list(TEXTS.get("command.larger"), "Shortcut+Plus", look::larger);
    list(TEXTS.get("command.smaller"), "Shortcut+Minus", look::smaller);
    list(TEXTS.get("command.usual"), "Shortcut+0", look::usualSize);
    for (Page page : Page.values()) {
      list(page.title(), "Shortcut+" + page.key(), () -> history.go(page));
    }
    // Where plus needs Shift, and on the number pad.
    others =
        List.of(
            WindowCommand.of(TEXTS.get("command.larger"), "Shortcut+Equals", look::larger),
            WindowCommand.of(TEXTS.get("command.larger"), "Shortcut+Shift+Equals", look::larger),
            WindowCommand.of(TEXTS.get("command.larger"), "Shortcut+Add", look::larger),
            WindowCommand.of(TEXTS.get("command.smaller"), "Shortcut+Subtract", look::smaller),
            WindowCommand.of(TEXTS.get("command.usual"), "Shortcut+Numpad 0", look::usualSize));
  }

  private void list(String words, String keys, Runnable action) {
    listed.add(WindowCommand.of(words, keys, action));
  }

  private static void chooseOtherTheme(Appearance look) {
    boolean dark = look.themeProperty().get() == Theme.DARK;
    look.choose(dark ? Theme.LIGHT : Theme.DARK);
  }

  /** The keys and what they do, for the page of help. */
  List<KeyHelp> help() {
    return listed.stream().map(one -> new KeyHelp(one.keyNames(), one.words())).toList();
  }

  /** Installs the shortcuts of all commands in a scene. */
  void install(Scene scene) {
    for (List<WindowCommand> some : List.of(listed, others)) {
      some.forEach(one -> scene.getAccelerators().put(one.keys(), one.action()));
    }
  }
}
