package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.PersonaMetrics;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.workspace.store.InstallLayout;

/** The table of {@code evaluate --personas}. */
final class PersonaTable {
  private PersonaTable() {}

  static Rows of(
      DataSet data,
      List<EvaluatedMethod> methods,
      Function<EvaluatedMethod, int[]> ranks,
      Solver solver,
      Console console)
      throws IOException {
    List<Persona> people = Personas.read(InstallLayout.ofThisProgram().personas());
    noteWhatIsLacking(people, data, console);
    var rows =
        new Rows(
            "persona",
            "title",
            "method",
            "components",
            "relevant",
            "hits",
            "recall@10",
            "precision@10");
    for (EvaluatedMethod method : methods) {
      PersonaMetrics.of(
              data,
              MovieFilter.notebook(),
              people,
              method,
              solver,
              ranks.apply(method),
              console.progress(method.word(), 0))
          .forEach(one -> add(rows, one));
    }
    return rows;
  }

  private static void noteWhatIsLacking(List<Persona> people, DataSet data, Console console) {
    for (Persona one : people) {
      List<String> lacking = one.lackingIn(data.catalog());
      if (!lacking.isEmpty()) {
        console.note(
            "The data set lacks of " + one.word() + ": " + String.join("; ", lacking) + ".");
      }
    }
  }

  private static void add(Rows rows, PersonaMetrics one) {
    rows.add(
        one.persona().word(),
        one.persona().title(),
        one.method().word(),
        one.components(),
        one.relevant(),
        one.hits(),
        one.recall(),
        one.precision());
  }
}
