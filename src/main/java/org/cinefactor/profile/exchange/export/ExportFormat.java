package org.cinefactor.profile.exchange.export;

import java.io.IOException;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.profile.ProfileHistory;

/** The texts as which a profile can be exported. */
public enum ExportFormat {
  /** The table that Letterboxd imports: what was rated or seen. */
  LETTERBOXD {
    @Override
    String text(List<ExportedMovie> movies) throws IOException {
      return LetterboxdCsv.text(movies);
    }
  },
  /** A table with everything, for spreadsheets. */
  CSV {
    @Override
    String text(List<ExportedMovie> movies) throws IOException {
      return ProfileCsv.text(movies);
    }
  },
  /** Everything, for programs. */
  JSON {
    @Override
    String text(List<ExportedMovie> movies) {
      return ProfileJson.text(movies);
    }
  };

  /**
   * The text of a person's export.
   *
   * @param history what the person has said
   * @param catalog gives titles and years
   * @param ids gives the numbers of other services
   */
  public String text(ProfileHistory history, Catalog catalog, ExternalIds ids) throws IOException {
    return text(ExportedMovie.all(history, catalog, ids));
  }

  abstract String text(List<ExportedMovie> movies) throws IOException;
}
