package io.github.staticdigest.send;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The few people to whom a proof goes.
 *
 * @param addresses at least one, each once, in the order in which they were named
 */
record Addressees(List<InternetAddress> addresses) {

  private static final int MOST = 10;

  Addressees {
    addresses = List.copyOf(addresses);
  }

  /**
   * Reads addresses parted by commas, with names or without: {@code ada@example.org, "Babbage,
   * Charles" <cb@example.org>}.
   *
   * @throws SendFailure if one is none, if there is none, or if they are more than ten
   */
  static Addressees read(String text) throws SendFailure {
    String line = text.strip().replaceAll(",\\s*\\R\\s*", ", ");
    if (line.codePoints().anyMatch(Character::isISOControl)) {
      throw new SendFailure(
          "The addresses hold a line break or another control character: "
              + Words.safe(line)
              + ". Write them in one line, parted by commas.");
    }
    Map<String, InternetAddress> once = new LinkedHashMap<>();
    for (InternetAddress address : parsed(line)) {
      check(address);
      once.putIfAbsent(address.getAddress().toLowerCase(Locale.ROOT), address);
    }
    checkNumber(once.size());
    return new Addressees(List.copyOf(once.values()));
  }

  /** The addresses of a line; their names in the form that headers take. */
  private static InternetAddress[] parsed(String line) throws SendFailure {
    try {
      InternetAddress[] addresses = InternetAddress.parse(line, true);
      for (InternetAddress address : addresses) {
        address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
      }
      return addresses;
    } catch (AddressException e) {
      throw noAddress(line);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(InternetAddress address) throws SendFailure {
    try {
      address.validate();
    } catch (AddressException e) {
      throw noAddress(address.getAddress());
    }
    if (address.isGroup()) {
      throw noAddress(address.getAddress());
    }
    if (!address.getAddress().chars().allMatch(c -> c < 0x7F)) {
      throw new SendFailure(
          "Not every server takes the address "
              + Words.safe(address.getAddress())
              + ". Write its domain in the form that begins with xn--.");
    }
  }

  private static SendFailure noAddress(String text) {
    return new SendFailure(
        "This is no address of mail: "
            + Words.safe(text)
            + ". Write addresses such as ada@example.org, parted by commas.");
  }

  private static void checkNumber(int number) throws SendFailure {
    if (number == 0) {
      throw new SendFailure("No address is named. Name one by -Ddigest.to=ada@example.org.");
    }
    if (number > MOST) {
      throw new SendFailure(
          "A proof goes to at most "
              + MOST
              + " addresses, and "
              + number
              + " are named. Mailing a list is the sending service's work: push a draft to it.");
    }
  }

  /** The addresses alone, parted by commas. */
  String inWords() {
    return addresses.stream()
        .map(InternetAddress::getAddress)
        .map(Words::safe)
        .collect(Collectors.joining(", "));
  }
}
