package org.cinefactor.download;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.file.FileSize;
import org.cinefactor.text.Texts;

/**
 * An HTTP response, judged by its status and headers before anything of it is kept.
 *
 * @param from the byte that it begins with
 * @param total how large the whole file is, where the server says so
 * @param validator what If-Range may ask for later; empty when the server gives nothing that names
 *     one edition of the file for certain
 */
record Answer(long from, OptionalLong total, Optional<String> validator) {
  private static final Texts TEXTS = Texts.of(Answer.class);

  private static final int OK = 200;
  private static final int PARTIAL_CONTENT = 206;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  /** No file is so large that its bytes are counted with more than eighteen digits. */
  private static final Pattern RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

  /**
   * The answer to a request for a file from a place on; empty when it is no use, and the file is to
   * be asked for from its beginning.
   *
   * @throws DownloadException when the server has nothing to download
   */
  static Optional<Answer> of(HttpResponse<?> response, RemoteFile file, ResumePoint asked)
      throws DownloadException {
    int status = response.statusCode();
    HttpHeaders headers = response.headers();
    boolean resuming = asked.bytes() > 0;
    if (resuming && status == RANGE_NOT_SATISFIABLE) {
      return Optional.empty();
    }
    if (status != OK && status != PARTIAL_CONTENT) {
      throw StatusSentence.of(status, file);
    }
    if (headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT).contains("html")) {
      throw StatusSentence.webPage(file);
    }
    Answer answer = status == OK ? whole(headers) : part(headers);
    if (status == OK || answer.from == asked.bytes()) {
      return Optional.of(answer.ofPublishedSize(file));
    }
    if (resuming) {
      return Optional.empty();
    }
    throw new DownloadException(TEXTS.format("part", file.server(), file.address()));
  }

  private static Answer whole(HttpHeaders headers) {
    return new Answer(0, headers.firstValueAsLong("Content-Length"), validator(headers));
  }

  private static Answer part(HttpHeaders headers) {
    Matcher range = RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
    if (!range.matches()) {
      return new Answer(-1, OptionalLong.empty(), Optional.empty());
    }
    OptionalLong total =
        range.group(2).equals("*")
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(range.group(2)));
    return new Answer(Long.parseLong(range.group(1)), total, validator(headers));
  }

  /**
   * A weak tag may name two files, which is not enough to put halves together (RFC 9110, 13.1.5).
   */
  private static Optional<String> validator(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .filter(tag -> !tag.startsWith("W/"))
        .or(() -> headers.firstValue("Last-Modified"));
  }

  private Answer ofPublishedSize(RemoteFile file) throws DownloadException {
    if (file.bytes().isPresent() && total.isPresent() && !total.equals(file.bytes())) {
      throw new DownloadException(
          TEXTS.format(
              "other",
              file.server(),
              FileSize.of(total.getAsLong()),
              total.getAsLong(),
              file.bytes().getAsLong()));
    }
    return this;
  }
}
