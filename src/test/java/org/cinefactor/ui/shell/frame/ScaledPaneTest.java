package org.cinefactor.ui.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ScaledPaneTest {
  private static double factor(int percent, double width, double height) {
    var content = new Region();
    var pane = new ScaledPane(content, new ReadOnlyIntegerWrapper(percent));
    pane.resize(width, height);
    pane.layout();
    assertThat(content.getBoundsInParent().getWidth()).isCloseTo(width, within(1e-6));
    assertThat(content.getBoundsInParent().getHeight()).isCloseTo(height, within(1e-6));
    return width / content.getWidth();
  }

  @Test
  void everythingIsAsLargeAsIsWished() {
    assertThat(factor(80, 1280, 800)).isCloseTo(0.8, within(1e-9));
    assertThat(factor(100, 1280, 800)).isEqualTo(1);
    assertThat(factor(125, 1280, 800)).isCloseTo(1.25, within(1e-9));
    assertThat(factor(200, 1920, 1120)).isCloseTo(2, within(1e-9));
  }

  @Test
  void inASmallWindowItIsAsLargeAsThereIsRoomForSoThatNothingIsCut() {
    assertThat(factor(200, 1280, 800)).isCloseTo(800 / 560.0, within(1e-9));
    assertThat(factor(100, 600, 400)).isCloseTo(600 / 860.0, within(1e-9));
    assertThat(factor(100, 512, 384)).isCloseTo(512 / 860.0, within(1e-9));
  }

  @Test
  void nothingIsSmallerThanCanBeRead() {
    assertThat(factor(100, 100, 100)).isCloseTo(0.4, within(1e-9));
  }
}
