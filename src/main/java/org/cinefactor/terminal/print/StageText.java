package org.cinefactor.terminal.print;

import org.cinefactor.progress.Stage;

/** The stages of long work in the terminal's words. */
final class StageText {
  private StageText() {}

  /** A stage in words: {@code reading ratings}. */
  static String of(Stage stage) {
    return switch (stage) {
      case STARTING -> "working";
      case DOWNLOADING -> "downloading";
      case ASKING_AGAIN -> "the server sends nothing; asking again,";
      case CHECKING_DOWNLOAD -> "checking the download";
      case READING_FILES -> "reading files";
      case MATCHING_MOVIES -> "finding movies";
      case READING_MOVIES -> "reading movies";
      case READING_RATINGS -> "reading ratings";
      case SORTING_RATINGS -> "sorting ratings";
      case INITIALIZING -> "preparing the factors";
      case ROTATING -> "rotating the factors";
      case LEARNING_FOLD_IN -> "learning the fold-in";
      case TRAINING -> "training";
      case LOADING_RANKS -> "loading ranks";
      case TRAINING_RANKS -> "training ranks";
      case MEASURING_RANKS -> "measuring ranks";
      case MEASURING_METHODS -> "measuring other methods";
      case EVALUATING -> "training";
    };
  }
}
