package org.cinefactor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngTest {
  @Test
  void anotherReaderSeesTheSamePixels() throws IOException {
    int[] argb = {0xFF102030, 0x80FFFFFF, 0xFF00FF00, 0xFF0000FF, 0x00000000, 0xFFFFFFFF};
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.bytes(3, argb)));

    assertThat(read.getWidth()).isEqualTo(3);
    assertThat(read.getHeight()).isEqualTo(2);
    assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3)).isEqualTo(argb);
  }

  @Test
  void pixelsThatAreNotWholeRowsAreRefused() {
    assertThatThrownBy(() -> Png.bytes(3, new int[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("4 pixels are not rows of 3");
  }
}
