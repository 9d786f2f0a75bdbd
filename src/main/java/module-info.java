import org.jspecify.annotations.NullMarked;

/**
 * CineFactor: movie recommendations by non-negative matrix factorization, in a window and in a
 * terminal.
 */
@NullMarked
module org.cinefactor {
  requires static transitive org.jspecify;
  requires com.google.gson;
  requires ejml.ddense;
  requires ejml.core;
  requires java.desktop;
  requires java.logging;
  requires java.net.http;
  requires java.sql;
  requires javafx.controls;
  requires org.apache.commons.cli;
  requires org.apache.commons.csv;
  requires org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires org.xerial.sqlitejdbc;

  // The system makes what it logs with by its class.
  exports org.cinefactor.log to
      java.logging;

  // The toolkit makes the window by its class.
  opens org.cinefactor.ui.shell to
      javafx.graphics;
}
