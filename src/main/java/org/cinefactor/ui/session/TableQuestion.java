package org.cinefactor.ui.session;

import java.nio.file.Path;
import org.cinefactor.dataset.guess.TablePreview;

/**
 * A table of ratings that the person is asked about before it is read.
 *
 * @param place the folder or file that was to be opened
 * @param preview the table's first rows, and how it would be read
 */
public record TableQuestion(Path place, TablePreview preview) {}
