package org.cinefactor.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * The handler of files dropped on the window: a folder is opened as a data set, everything else is
 * looked at by whoever imports.
 *
 * @param begins runs when files are dragged over the window, before they are dropped
 * @param imports gets files
 * @param opens gets a folder
 */
record FileDrop(Runnable begins, Consumer<List<Path>> imports, Consumer<Path> opens) {
  /** Takes what is dropped on a node, whatever is shown in it. */
  void on(Node node) {
    node.setOnDragEntered(this::entered);
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
  }

  private void entered(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      begins.run();
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    if (!files.isEmpty()) {
      drop(files);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** Takes files. */
  void drop(List<Path> files) {
    if (files.size() == 1 && Files.isDirectory(files.getFirst())) {
      opens.accept(files.getFirst());
    } else {
      imports.accept(files);
    }
  }
}
