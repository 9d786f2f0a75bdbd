package org.cinefactor.nmf.file;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Locale;
import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.text.Texts;

/** The {@code settings} of a model file: those of the training, and how it rounded. */
record SettingsText(NmfSettings settings, Arithmetic arithmetic) {
  private static final Texts TEXTS = Texts.of(SettingsText.class);

  private static final String ARITHMETIC = "arithmetic";

  static String of(FactorModel model) {
    JsonObject json = NmfSettingsJson.write(model.settings());
    json.addProperty(ARITHMETIC, model.arithmetic().word());
    return json.toString();
  }

  /**
   * Reads them. Files of earlier versions do not say how training rounded: there was one way only.
   *
   * @throws IllegalArgumentException when the text is not JSON, a name is missing or a value
   *     impossible
   */
  static SettingsText parse(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      Arithmetic arithmetic =
          json.has(ARITHMETIC)
              ? Arithmetic.valueOf(json.get(ARITHMETIC).getAsString().toUpperCase(Locale.ROOT))
              : Arithmetic.FUSED;
      return new SettingsText(NmfSettingsJson.read(json), arithmetic);
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new IllegalArgumentException(TEXTS.get("settings.json"), e);
    }
  }
}
