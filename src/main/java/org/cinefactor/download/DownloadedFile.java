package org.cinefactor.download;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A completely downloaded file.
 *
 * @param path where it lies
 * @param doubt a sentence for people where it could not be compared with a published sum
 */
public record DownloadedFile(Path path, Optional<String> doubt) {}
