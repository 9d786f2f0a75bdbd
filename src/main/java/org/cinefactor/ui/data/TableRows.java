package org.cinefactor.ui.data;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.text.Texts;

/**
 * The first rows of a table of ratings, each beside what it would be read as. The columns that are
 * read stand in front, where they are seen in a small window too.
 */
final class TableRows extends ScrollPane {
  private static final Texts TEXTS = Texts.of(TableRows.class);

  /** So many letters of a field are shown. */
  private static final int LONGEST = 18;

  TableRows() {
    getStyleClass().add("table-scroll");
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFitToHeight(true);
  }

  void show(TablePreview preview) {
    var grid = new GridPane();
    grid.getStyleClass().add("table-rows");
    RatingsLayout layout = preview.layout();
    int rating = layout.columns().rating();
    Set<Integer> used = preview.used();
    List<String> names = TableViewModel.columns(layout);
    List<Integer> order = preview.usedFirst();
    for (int i = 0; i < order.size(); i++) {
      int c = order.get(i);
      grid.add(cell(names.get(c), used.contains(c), "table-name"), i + 1, 0);
    }
    grid.add(styled(TEXTS.get("read.as"), "table-name"), 0, 0);
    int line = 1;
    for (List<String> row : preview.rows()) {
      for (int i = 0; i < order.size(); i++) {
        int c = order.get(i);
        String field = c < row.size() ? row.get(c).strip() : "";
        grid.add(cell(field, used.contains(c), "table-field"), i + 1, line);
      }
      boolean rated = rating >= 0 && rating < row.size();
      String stars = rated ? TableText.stars(layout, row.get(rating)) : "";
      grid.add(styled(stars, "table-field"), 0, line++);
    }
    setContent(grid);
  }

  private static Label cell(String text, boolean used, String style) {
    Label label = styled(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, style);
    if (used) {
      label.getStyleClass().add("table-used");
    }
    return label;
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
