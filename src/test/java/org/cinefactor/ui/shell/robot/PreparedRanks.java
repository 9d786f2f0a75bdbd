package org.cinefactor.ui.shell.robot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.file.FolderLinks;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.RankModelStore;
import org.cinefactor.lab.RankModels;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The models of all ranks of the data that come along, trained once by this very code and kept in
 * the build's folder: a home that takes them over is that of somebody who was in the lab before.
 */
public final class PreparedRanks {
  /** The place among the classes of tests that train them, beside windows that do without. */
  public static final int ARE_TRAINED = 1;

  /** The place of those windows that need them. */
  public static final int ARE_THERE = Integer.MAX_VALUE;

  private static final Path BASE = Path.of("target", "prepared-ranks");
  private static final int MOST = 100;

  private PreparedRanks() {}

  /** Gives a home all models, as links where the disk has links. */
  public static void into(Path home) throws Exception {
    FolderLinks.put(folder(), home.resolve("models").resolve("ranks"));
  }

  /** Two test processes may want them at the same time: the second one waits for the first. */
  private static synchronized Path folder() throws Exception {
    Path folder = BASE.resolve(codeHash());
    Files.createDirectories(BASE);
    try (FileChannel door =
            FileChannel.open(
                BASE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = door.lock()) {
      if (!Files.isDirectory(folder)) {
        train(folder);
      }
    }
    return folder;
  }

  private static void train(Path folder) throws Exception {
    forgetOthers();
    Path half = BASE.resolve("half");
    var data = DataSets.read(InstallLayout.ofThisProgram().data(), Progress.NONE);
    var shelf =
        new RankModels(
            LabData.of(data, MovieFilter.notebook(), Progress.NONE),
            NmfSettings.notebook(),
            Optional.of(new RankModelStore(half)));
    shelf.fill(RankSweep.ranks(1, MOST), _ -> {}, Progress.NONE);
    Files.move(half, folder);
  }

  private static void forgetOthers() throws IOException {
    try (Stream<Path> all = Files.walk(BASE)) {
      for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!old.equals(BASE) && !old.endsWith("lock")) {
          Files.delete(old);
        }
      }
    }
  }

  /** Other code may train otherwise, and then its models are other ones. */
  private static String codeHash() throws Exception {
    var hash = MessageDigest.getInstance("SHA-256");
    for (Path file : FolderLinks.files(Path.of("target", "classes"))) {
      hash.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(hash.digest(), 0, 8);
  }
}
