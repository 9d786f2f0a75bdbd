package org.cinefactor.lab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.chart.Picture;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.HandMade;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

final class ExportFolderTest {
  private static ExperimentResult outcome(NmfSettings settings) {
    var experiment =
        new Experiment(
            "hand",
            "f00d",
            MovieFilter.everything(),
            settings,
            List.of(1, 2),
            Person.who("A & B | <c>", HandMade.ratings()),
            3);
    return new ExperimentRunner(HandMade.data().data()).run(experiment, Progress.NONE);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(Files.readString(file)))) {
      return parser.getRecords();
    }
  }

  private static Document picture(String svg)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyFileIsWrittenAndCanBeRead(@TempDir Path folder) throws Exception {
    ExperimentResult outcome = outcome(NmfSettings.notebook());
    List<Curves> curves =
        List.of(Curves.error(outcome.models()), Curves.convergence(outcome.models()));

    List<Path> files = ExportFolder.write(folder.resolve("new"), outcome, curves);

    assertThat(files).doesNotHaveDuplicates().allMatch(Files::isRegularFile);
    assertThat(files).filteredOn(file -> !file.toString().endsWith(".png")).hasSize(27);
    int pictures = Picture.hasFonts() ? 10 : 0;
    assertThat(files).filteredOn(file -> file.toString().endsWith(".png")).hasSize(pictures);
    for (Path file : files) {
      if (file.toString().endsWith(".png")) {
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(600);
      } else if (file.toString().endsWith(".svg")) {
        assertThat(picture(Files.readString(file)).getDocumentElement().getTagName())
            .isEqualTo("svg");
      } else if (file.toString().endsWith(".csv")) {
        assertThat(rows(file)).isNotEmpty();
      }
    }
    LabModel two = outcome.models().getLast();
    assertThat(ModelFile.read(folder.resolve("new/model-2.npz")).q(1, 2))
        .isEqualTo(two.factors().q(1, 2));
  }

  @Test
  void numbersCanBeReadBackUnchanged(@TempDir Path folder) throws IOException {
    ExperimentResult outcome = outcome(NmfSettings.notebook());
    ExportFolder.write(folder, outcome, List.of(Curves.convergence(outcome.models())));

    List<CSVRecord> lists = rows(folder.resolve("comparison.csv"));
    assertThat(lists).hasSize(6);
    assertThat(Double.parseDouble(lists.getFirst().get("score")))
        .isEqualTo(outcome.comparison().sides().getFirst().list().getFirst().score());
    double[] violations = outcome.models().getLast().training().violations();
    assertThat(rows(folder.resolve("convergence.csv")))
        .filteredOn(row -> row.get(0).equals("2 components"))
        .extracting(row -> Double.parseDouble(row.get(2)))
        .containsExactly(Arrays.stream(violations).boxed().toArray(Double[]::new));
    assertThat(rows(folder.resolve("convergence.csv")).getFirst().getParser().getHeaderNames())
        .containsExactly("line", "iteration", "violation");
    List<CSVRecord> cut = rows(folder.resolve("cut-out-2.csv"));
    assertThat(cut).hasSize(12);
    assertThat(cut).filteredOn(row -> row.get("stars").isEmpty()).hasSize(5);
  }

  @Test
  void listsAreMarkdownWhateverIsInATitle() {
    String text = Markdown.of(outcome(NmfSettings.notebook()).comparison());

    assertThat(text).startsWith("# A & B \\| \\<c\\>\n\n## 1 component\n");
    assertThat(text)
        .contains("| Ten | 2010 | Action |", "\n## 2 components\n", "| Forty | 1940 |  |");
  }

  @Test
  void theCodeHoldsTheRun() {
    ExperimentResult outcome = outcome(NmfSettings.notebook().withStopping(1e-5, 77));
    String code = ScikitLearn.code(outcome);

    assertThat(code).doesNotContainPattern("@[A-Z_]+@").contains("1e-6");
    assertThat(code).contains("INIT, TOL, MAX_ITER = \"nndsvd\", 1.0E-5, 77");
    assertThat(code).contains("STARS = {20: 2.0}");
    assertThat(code)
        .contains(String.valueOf(outcome.models().getLast().training().reconstructionError()));
  }

  @Test
  void whatScikitLearnCannotDoIsNotAskedOfIt(@TempDir Path folder) throws IOException {
    ExperimentResult outcome = outcome(NmfSettings.notebook().withMissingWeight(0.5));

    List<Path> files = ExportFolder.write(folder, outcome, List.of());

    assertThat(files).noneMatch(file -> file.toString().endsWith(".py"));
    assertThatThrownBy(() -> ScikitLearn.code(outcome)).hasMessageContaining("missing ratings");
  }

  @Test
  void aRandomStartGoesAlong(@TempDir Path folder) throws IOException {
    NmfSettings random =
        NmfSettings.notebook().withInitialization(Initialization.RANDOM).withSeed(3);

    ExportFolder.write(folder, outcome(random), List.of());

    try (var npz = new ZipFile(folder.resolve("scikit_learn.npz").toFile())) {
      assertThat(npz.stream().map(ZipEntry::getName))
          .contains("p1.npy", "q1.npy", "p2.npy", "q2.npy");
    }
  }
}
