package org.cinefactor.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one package: the resource bundle {@code texts} beside its classes, in the language
 * of this process ({@link Language#use}). English is the bundle without a suffix; {@code texts_de}
 * is German. A test holds that every language has every key, with the same values in it.
 */
public final class Texts {
  private final Class<?> one;
  private volatile @Nullable Read read;

  /** A bundle in one language, with the forms of its texts that were shown with values. */
  private record Read(Locale locale, ResourceBundle bundle, Map<String, MessageFormat> forms) {
    /** A list of movies asks for the same few forms a hundred times after each star. */
    MessageFormat form(String key) {
      return forms.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
    }
  }

  private Texts(Class<?> one) {
    this.one = one;
  }

  /** The texts of the package of {@code one}; its bundle is read when the first one is shown. */
  public static Texts of(Class<?> one) {
    return new Texts(one);
  }

  private static Read read(Class<?> one) {
    Locale locale = Locale.getDefault();
    return new Read(
        locale,
        ResourceBundle.getBundle(one.getPackageName() + ".texts", locale, one.getModule()),
        new ConcurrentHashMap<>());
  }

  private Read read() {
    Read now = read;
    if (now == null || !now.locale().equals(Locale.getDefault())) {
      now = read(one);
      read = now;
    }
    return now;
  }

  /**
   * The text of {@code key}, as it is written.
   *
   * @throws java.util.MissingResourceException when there is none, or no bundle
   */
  public String get(String key) {
    return read().bundle().getString(key);
  }

  /** The text of a constant: its key is the simple name of its class, a dot and its own name. */
  public String get(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /**
   * The text of {@code key} with values in the places of {0}, {1} and so on, in the form of {@link
   * MessageFormat}: {@code {0,number,0.0}}, {@code {0,choice,1#one movie|1<{0} movies}}; an
   * apostrophe is written twice.
   */
  public String format(String key, Object... values) {
    MessageFormat form = read().form(key);
    // It is used by one thread at a time, as its documentation asks.
    synchronized (form) {
      return form.format(values);
    }
  }
}
