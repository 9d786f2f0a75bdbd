package org.cinefactor.profile.exchange.row;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cinefactor.text.Texts;

/** The kind of a title, as IMDb names it in any of its languages, and as Trakt does. */
public enum TitleType {
  MOVIE,
  SHORT,
  MINISERIES,
  SERIES,
  EPISODE,
  GAME;

  private static final Texts TEXTS = Texts.of(TitleType.class);

  private static final Pattern EPISODES =
      Pattern.compile(
          "episod|epizod|folge|aflevering|avsnitt|afsnit|jakso|bolum|odcinek|dil"
              + " serialu|эпизод|серия|에피소드|エピソード|集|एपिसोड");
  private static final Pattern SERIES_WORDS =
      Pattern.compile(
          "serie|seria|show|season|sarja|dizi|saison|podcast|сериал|시리즈|シリーズ|剧|शो|सीरी|^tv$");
  private static final Pattern GAMES =
      Pattern.compile(
          "game|gioco|jeu\\svideo|juego|videospiel|jogo|tv-spel|videospel|videopeli|игра");
  private static final Pattern SHORTS =
      Pattern.compile("short|corto|court|curta|kurz|kort|lyhyt|kratk|короткометр");

  /** Types that other services put behind the title of something other than a movie. */
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "\\((?:tv (?:mini[- ]?)?series|сериал|мини-сериал|season \\d+)[^)]*\\)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

  /** For people, with its article: {@code a short film}. */
  public String words() {
    return TEXTS.get(this);
  }

  /** True if no data set of movies has it. */
  public boolean leftOut() {
    return compareTo(SERIES) >= 0;
  }

  /** The kind that a service names; where it names none, a series when the title says so. */
  public static TitleType of(String word, String title) {
    TitleType type = of(word);
    boolean series = type == MOVIE && title.contains("(") && IN_TITLE.matcher(title).find();
    return series ? SERIES : type;
  }

  /** The kind that a service names; a movie when it names none. */
  public static TitleType of(String word) {
    if (word.isEmpty()) {
      return MOVIE;
    }
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    if (EPISODES.matcher(plain).find()) {
      return EPISODE;
    }
    if (SERIES_WORDS.matcher(plain).find()) {
      return plain.contains("mini") ? MINISERIES : SERIES;
    }
    if (GAMES.matcher(plain).find()) {
      return GAME;
    }
    return SHORTS.matcher(plain).find() ? SHORT : MOVIE;
  }
}
