package org.cinefactor.profile.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.cinefactor.catalog.MovieTitle;

/** The ways in which other services spell a title of MovieLens. */
enum TitleSpelling {
  AS_IT_IS {
    @Override
    String of(MovieTitle title, Random random) {
      return title.main();
    }
  },
  ANOTHER_TITLE {
    @Override
    String of(MovieTitle title, Random random) {
      List<String> all = title.otherTitles();
      return all.isEmpty() ? title.main() : all.get(random.nextInt(all.size()));
    }
  },
  WITH_PARENTHESES {
    @Override
    String of(MovieTitle title, Random random) {
      return title.name();
    }
  },
  WITHOUT_ACCENTS {
    @Override
    String of(MovieTitle title, Random random) {
      return Normalizer.normalize(title.main(), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }
  },
  DECOMPOSED {
    @Override
    String of(MovieTitle title, Random random) {
      return Normalizer.normalize(title.main(), Normalizer.Form.NFD);
    }
  },
  OTHER_CASE {
    @Override
    String of(MovieTitle title, Random random) {
      String main = title.main();
      return random.nextBoolean() ? main.toUpperCase(Locale.ROOT) : main.toLowerCase(Locale.ROOT);
    }
  },
  OTHER_AND {
    @Override
    String of(MovieTitle title, Random random) {
      String main = title.main();
      return main.contains(" & ") ? main.replace(" & ", " and ") : main.replace(" and ", " & ");
    }
  },
  OTHER_SEPARATOR {
    @Override
    String of(MovieTitle title, Random random) {
      String main = title.main();
      return main.contains(": ") ? main.replace(": ", " – ") : main.replace(" - ", ": ");
    }
  },
  OTHER_HYPHENS {
    @Override
    String of(MovieTitle title, Random random) {
      return title.main().replace("-", random.nextBoolean() ? " " : "");
    }
  },
  OTHER_QUOTES {
    @Override
    String of(MovieTitle title, Random random) {
      return title.main().replace('\'', '’').replace("...", "…");
    }
  },
  LITTLE_PUNCTUATION {
    @Override
    String of(MovieTitle title, Random random) {
      return title.main().replaceAll("[!?,.]", "");
    }
  },
  OTHER_NUMBERS {
    @Override
    String of(MovieTitle title, Random random) {
      return replaced(title.main(), NUMBERS);
    }
  },
  BRITISH {
    @Override
    String of(MovieTitle title, Random random) {
      return replaced(title.main(), WORDS);
    }
  };

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("II", "2"),
          Map.entry("III", "3"),
          Map.entry("IV", "4"),
          Map.entry("VI", "6"),
          Map.entry("2", "II"),
          Map.entry("3", "III"),
          Map.entry("Two", "2"),
          Map.entry("Three", "3"),
          Map.entry("Seven", "7"),
          Map.entry("Vol.", "Volume"),
          Map.entry("Part", "Pt."),
          Map.entry("1/2", "½"));

  private static final Map<String, String> WORDS =
      Map.of(
          "Color",
          "Colour",
          "Colors",
          "Colours",
          "Gray",
          "Grey",
          "Dr.",
          "Doctor",
          "Mr.",
          "Mister",
          "vs.",
          "Versus",
          "Neighbors",
          "Neighbours");

  private static final Pattern SPACE = Pattern.compile(" ");

  /** The title as that service spells it; as it is where the spelling is no other. */
  abstract String of(MovieTitle title, Random random);

  private static String replaced(String title, Map<String, String> words) {
    String[] all = SPACE.split(title, -1);
    for (int i = 1; i < all.length; i++) {
      boolean colon = all[i].endsWith(":");
      String word = colon ? all[i].substring(0, all[i].length() - 1) : all[i];
      all[i] = words.getOrDefault(word, word) + (colon ? ":" : "");
    }
    return String.join(" ", all);
  }
}
