package org.cinefactor.ui.lab.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.People;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesViewModelTest {
  @TempDir Path folder;

  @Test
  void eachMethodIsNamedWhileItIsMeasured() throws IOException {
    try (var workspace = SmallWorkspace.in(folder)) {
      var runner = new SameThreadRunner();
      var open = new OpenData(workspace, runner);
      var me = new CurrentProfile(workspace.profile().history(), _ -> {});
      var ranks = new Ranks(open, workspace.ranks(), runner);
      var curves = new CurvesViewModel(new Desk(ranks, new People(me)), runner);
      var named = new ArrayList<EvaluatedMethod>();
      curves.measuring().stepProperty().subscribe(_ -> curves.method().ifPresent(named::add));
      open.openUsual();
      ranks.begin();
      curves.watch();
      assertThat(named)
          .containsExactly(EvaluatedMethod.POPULAR, EvaluatedMethod.PURESVD, EvaluatedMethod.TUNED);
      assertThat(curves.method()).isEmpty();
    }
  }
}
