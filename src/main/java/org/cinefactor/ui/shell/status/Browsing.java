package org.cinefactor.ui.shell.status;

import java.util.function.Consumer;
import org.cinefactor.ui.control.file.WebBrowser;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/**
 * The opening of web pages in the person's browser, in the background, and the message where that
 * is impossible.
 *
 * @param browser opens them
 * @param status says what failed
 * @param runner waits for the browser's refusal
 */
public record Browsing(WebBrowser browser, StatusViewModel status, TaskRunner runner)
    implements Consumer<String> {
  /** Each page is a job of its own: two links that are clicked fast are both opened. */
  @Override
  public void accept(String address) {
    var job = new LatestJob<String>(runner, _ -> {});
    status.tellFailuresOf(job);
    job.start(
        _ -> {
          browser.show(address);
          return address;
        });
  }
}
