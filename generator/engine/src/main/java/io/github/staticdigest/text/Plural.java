package io.github.staticdigest.text;

/**
 * Which form a noun takes beside a whole number, by the plural rules of Unicode's CLDR 46 for
 * cardinal numbers. Languages that are not named here have one form for 1 and another for the rest.
 */
final class Plural {

  private Plural() {}

  /**
   * The category: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code
   * other}.
   *
   * @param language the language alone, for instance {@code de}
   */
  static String category(String language, long number) {
    long ten = number % 10;
    long hundred = number % 100;
    return switch (language) {
      case "ja", "ko", "zh", "th", "vi", "id", "ms", "my", "lo", "yue" -> "other";
      case "fr", "pt", "hi", "bn", "fa", "gu", "hy", "zu" -> number <= 1 ? "one" : "other";
      case "cs", "sk" -> number == 1 ? "one" : within(number, 2, 4) ? "few" : "other";
      case "pl" -> number == 1 ? "one" : slavic(ten, hundred) ? "few" : "many";
      case "ru", "uk", "be" ->
          ten == 1 && hundred != 11 ? "one" : slavic(ten, hundred) ? "few" : "many";
      case "hr", "sr", "bs" ->
          ten == 1 && hundred != 11 ? "one" : slavic(ten, hundred) ? "few" : "other";
      case "lt" -> within(hundred, 11, 19) || ten == 0 ? "other" : ten == 1 ? "one" : "few";
      case "lv" -> within(hundred, 11, 19) || ten == 0 ? "zero" : ten == 1 ? "one" : "other";
      case "ro" -> number == 1 ? "one" : number == 0 || within(hundred, 1, 19) ? "few" : "other";
      case "sl" ->
          hundred == 1 ? "one" : hundred == 2 ? "two" : within(hundred, 3, 4) ? "few" : "other";
      case "he", "iw" -> number == 1 ? "one" : number == 2 ? "two" : "other";
      case "ar" -> arabic(number, hundred);
      default -> number == 1 ? "one" : "other";
    };
  }

  private static boolean slavic(long ten, long hundred) {
    return within(ten, 2, 4) && !within(hundred, 12, 14);
  }

  private static String arabic(long number, long hundred) {
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    return within(hundred, 3, 10) ? "few" : within(hundred, 11, 99) ? "many" : "other";
  }

  private static boolean within(long number, long least, long most) {
    return number >= least && number <= most;
  }
}
