package org.cinefactor.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.cinefactor.dataset.read.DataSets;

/**
 * Files that are dropped on the window: a folder or zip with a data set is opened, everything else
 * is imported.
 *
 * @param begins runs when files are dragged over the window, before they are dropped
 * @param imports gets files of ratings
 * @param opens gets a data set
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
    if (files.size() == 1 && isData(files.getFirst())) {
      opens.accept(files.getFirst());
    } else {
      imports.accept(files);
    }
  }

  private static boolean isData(Path file) {
    return Files.isDirectory(file) || DataSets.isDataSet(file);
  }
}
