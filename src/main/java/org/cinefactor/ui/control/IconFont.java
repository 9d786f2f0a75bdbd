package org.cinefactor.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.FallbackTempFolders;
import org.cinefactor.file.HeldFile;
import org.cinefactor.log.Log;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * The font whose letters are the icons. The toolkit has to copy one that lies among the program's
 * classes to the system's folder for temporary files; where it cannot, and would show letters of
 * another font instead, it gets one from a file of the person's.
 */
public final class IconFont {
  private static final double USUAL_SIZE = 16;

  /** The toolkit cuts the address of a file off at these letters, and reads another file. */
  private static final Pattern CUT_OFF = Pattern.compile("[#?]");

  private IconFont() {}

  /**
   * Loads the font, before the first icon is made.
   *
   * @param file where it is kept for the toolkit, if that is needed and the toolkit can read it
   *     there
   */
  public static void load(Path file) {
    IkonHandler icons =
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance())
            .resolve(Feather.FILM.getDescription());
    if (icons.getFont() == null) {
      places(file, FallbackTempFolders.ofThisPerson()).stream()
          .flatMap(place -> inFile(icons, place).stream())
          .findFirst()
          .ifPresent(icons::setFont);
    }
  }

  /**
   * The places where the font can be kept, best first: those of the person's own folders, at the
   * end the ones whose addresses the toolkit does not read to their end.
   */
  static List<Path> places(Path file, List<Path> spare) {
    return Stream.concat(
            Stream.of(file), spare.stream().map(folder -> folder.resolve("cinefactor-icons.ttf")))
        .map(Path::toAbsolutePath)
        .sorted(Comparator.comparing(IconFont::isCutOff))
        .toList();
  }

  private static boolean isCutOff(Path place) {
    return CUT_OFF.matcher(place.toString()).find();
  }

  /** The font from a file; see {@link #keep}. */
  static Optional<Font> inFile(IkonHandler icons, Path file) {
    try {
      keep(icons, file);
      Path place = file.toAbsolutePath();
      Optional<Path> name = isCutOff(place) ? HeldFile.nameOf(place) : Optional.of(place);
      // An address as the toolkit takes it, which does not decode what stands for other letters.
      return name.flatMap(path -> Optional.ofNullable(Font.loadFont("file:" + path, USUAL_SIZE)));
    } catch (IOException e) {
      Log.warning(IconFont.class, "the font of the icons could not be loaded", e);
      return Optional.empty();
    }
  }

  /** Writes the font into a file that is not there or another one. */
  static void keep(IkonHandler icons, Path file) throws IOException {
    try (InputStream in = icons.getFontResourceAsStream()) {
      byte[] font = in.readAllBytes();
      if (!holds(file, font)) {
        AtomicFile.write(file, font);
      }
    }
  }

  private static boolean holds(Path file, byte[] font) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == font.length
        && Arrays.equals(Files.readAllBytes(file), font);
  }
}
