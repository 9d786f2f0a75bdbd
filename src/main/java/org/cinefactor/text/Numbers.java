package org.cinefactor.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the language of this process ({@link Language#use}) writes them. */
public final class Numbers {
  private Numbers() {}

  /** A whole number, with its thousands apart: {@code 1,234}. */
  public static String whole(long number) {
    return NumberFormat.getIntegerInstance(Locale.getDefault()).format(number);
  }

  /** A number with so many digits after the point, its thousands apart: {@code 1,234.50}. */
  public static String decimal(double number, int digits) {
    return String.format(Locale.getDefault(), "%,." + digits + "f", number);
  }

  /** A share in percent with so many digits after the point: {@code 12.5%}, {@code 12,5 %}. */
  public static String percent(double share, int digits) {
    NumberFormat percent = NumberFormat.getPercentInstance(Locale.getDefault());
    percent.setMinimumFractionDigits(digits);
    percent.setMaximumFractionDigits(digits);
    percent.setRoundingMode(RoundingMode.HALF_UP);
    return percent.format(share);
  }
}
