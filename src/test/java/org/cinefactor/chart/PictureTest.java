package org.cinefactor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.cinefactor.chart.Dial.Landing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

final class PictureTest {
  private static final String HOSTILE =
      "<b>Tom & \"Jerry\"</b> ]]> \u0000\u0007\u001b[31m \ud800 \uffff";

  private static List<Picture> pictures() {
    return List.of(lines(HOSTILE).picture(), heat(HOSTILE).picture(), dial(HOSTILE));
  }

  private static LineChart lines(String words) {
    double[] x = {1, 2, 3};
    return LineChart.of(words, words, words, false, List.of(Series.measured(0, words, x, x)));
  }

  private static HeatMap heat(String words) {
    return new HeatMap(words, "users", "components", 2, 3, 2, 3, new float[] {0, 1, 2, 3, 4, 5});
  }

  private static Picture dial(String words) {
    List<Landing> people = List.of(new Landing(words, 30), new Landing(words, 31));
    return new Dial(new double[] {20, 90}, new double[] {1, 50}, people).picture(words, words);
  }

  private static Document read(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void anSvgPictureIsWellFormedWhateverIsInATitle(Picture picture) throws Exception {
    Document document = read(picture.svg());

    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<b>Tom & \"Jerry\"</b> ]]> \ufffd\ufffd\ufffd[31m \ufffd \ufffd");
  }

  @Property(tries = 200)
  void anSvgPictureReadsBackWhatCanBeRead(@ForAll @StringLength(max = 40) String title)
      throws Exception {
    Document document = read(new Picture(10, 10, title, _ -> {}).svg());

    String read = document.getElementsByTagName("title").item(0).getTextContent();
    assertThat(read.codePointCount(0, read.length()))
        .isEqualTo(title.codePointCount(0, title.length()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aPngPictureIsReadByOthersAndHasTwicePixels(Picture picture) throws Exception {
    assumeTrue(Picture.hasFonts());
    Document svg = read(picture.svg());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));

    assertThat(String.valueOf(image.getWidth() / 2))
        .isEqualTo(svg.getDocumentElement().getAttribute("width"));
    assertThat(String.valueOf(image.getHeight() / 2))
        .isEqualTo(svg.getDocumentElement().getAttribute("height"));
    assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
  }

  @Test
  void cellsHaveTheSameColoursAsPixelsAndAsPaths() throws IOException {
    Box all = new Box(0, 0, 40, 20);
    Cells cells = new Cells(1, 2, new float[] {0.5f, 1}, Role.HEAT);
    Picture picture = new Picture(40, 20, "", surface -> surface.cells(all, cells));

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(image.getRGB(60, 20)).isEqualTo(0xff08306b);
    assertThat(picture.svg()).contains("M20 0L40 0L40 20L20 20z\" fill=\"#08306b\"");
    int half = new Paint(Role.HEAT, 0.5).onPaper();
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat((image.getRGB(20, 20) >> shift & 0xff) - (half >> shift & 0xff)).isBetween(-2, 2);
    }
  }

  @Test
  void equalCellsAreOnePath() {
    float[] strengths = {1, 1, 0, 0, 1, 1};
    Cells cells = new Cells(2, 3, strengths, Role.HEAT);
    String svg = new Picture(30, 20, "", s -> s.cells(new Box(0, 0, 30, 20), cells)).svg();

    assertThat(svg).contains("d=\"M0 0L20 0L20 10L0 10zM10 10L30 10L30 20L10 20z\"");
    assertThat(svg.split("<path", -1)).hasSize(3);
  }
}
