package org.cinefactor.profile.exchange.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.profile.exchange.row.DateText;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.profile.exchange.row.ImportedFile;
import org.cinefactor.profile.exchange.row.ImportedRow;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.profile.exchange.row.Statement;
import org.cinefactor.profile.exchange.row.TitleType;
import org.cinefactor.text.Texts;

/**
 * The reader of Criticker's XML: an element {@code film} for each movie, with {@code filmname},
 * perhaps {@code filmyear} and {@code imdbid}, and a {@code rating} from 0 to 100. Neither document
 * types nor external entities are read.
 */
final class CritickerXml {
  private static final Texts TEXTS = Texts.of(CritickerXml.class);

  private static final String FILM = "film";

  private final SourceFile file;
  private final List<ImportedRow> rows = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();

  private CritickerXml(SourceFile file) {
    this.file = file;
  }

  static Reading read(SourceFile file) throws ExchangeException {
    var reader = new CritickerXml(file);
    String text = XmlEncoding.text(file.name(), file.bytes());
    try {
      reader.read(text);
    } catch (MissingResourceException | XMLStreamException e) {
      throw new ExchangeException(refusal(file.name(), text, e), e);
    }
    if (reader.rows.isEmpty()) {
      throw new ExchangeException(TEXTS.format("xml.foreign", file.name()));
    }
    return new Reading.Rows(new ImportedFile(file.name(), "Criticker", reader.rows));
  }

  /** The parser has no words for some faults of a document type, and misleading ones for others. */
  private static String refusal(String name, String text, Exception fault) {
    if (fault instanceof XMLStreamException e && e.getLocation().getLineNumber() < 1) {
      return TEXTS.format("xml.short", name);
    }
    return fault instanceof XMLStreamException e && !text.contains("<!DOCTYPE")
        ? TEXTS.format("xml.line", name, e.getLocation().getLineNumber())
        : TEXTS.format("xml.documentType", name);
  }

  private void read(String from) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(from));
    StringBuilder text = new StringBuilder();
    long line = 1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        text.setLength(0);
        if (xml.getLocalName().equals(FILM)) {
          line = xml.getLocation().getLineNumber();
          fields.clear();
        }
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(FILM)) {
          rows.add(row(line));
        } else {
          fields.put(xml.getLocalName().toLowerCase(Locale.ROOT), text.toString().strip());
        }
        text.setLength(0);
      }
    }
  }

  private ImportedRow row(long line) {
    MovieTitle title = MovieTitle.parse(first("filmname", "title", "name"));
    OptionalInt year = ImportTableReader.year(first("filmyear", "year"));
    OptionalLong imdb = ImportTableReader.number(first("imdbid", "imdb"));
    var movie =
        new SoughtMovie(
            title.name().isEmpty() ? List.of() : List.of(title.name()),
            year.isPresent() ? year : title.year(),
            OptionalInt.empty(),
            imdb,
            OptionalLong.empty());
    Optional<String> skipped = Optional.empty();
    OptionalDouble stars = OptionalDouble.empty();
    try {
      stars = StarScale.HUNDRED.stars(first("rating", "score"));
    } catch (IllegalArgumentException e) {
      skipped = Optional.of(String.valueOf(e.getMessage()));
    }
    if (stars.isEmpty() && skipped.isEmpty()) {
      skipped = Optional.of(TEXTS.get("row.unrated"));
    }
    Set<Mark> marks = first("quote", "review").isEmpty() ? Set.of() : Set.of(Mark.REVIEWED);
    var said = new Statement(stars, marks, DateText.read(first("reviewdate", "date")), true);
    return new ImportedRow(
        file.name(),
        line,
        movie,
        TitleType.of(first("filmtype", "type"), title.name()),
        said,
        skipped);
  }

  private String first(String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
