package io.github.staticdigest.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {

  @Test
  void namesAndCommasAreUnderstoodAndRepeatsCountOnce() throws SendFailure {
    Addressees to =
        Addressees.read(
            " ada@example.org,\n   \"Babbage, Ch.\" <cb@example.org>, ADA@example.org ");

    assertThat(to.inWords()).isEqualTo("ada@example.org, cb@example.org");
    assertThat(to.addresses().get(1).getPersonal()).isEqualTo("Babbage, Ch.");
  }

  @Test
  void aNameBeyondAsciiIsEncodedAsHeadersWantIt() throws SendFailure {
    Addressees to = Addressees.read("\"Ada Löve, L.\" <ada@example.org>");
    assertThat(to.addresses().get(0).toString())
        .isEqualTo("=?UTF-8?Q?Ada_L=C3=B6ve=2C_L=2E?= <ada@example.org>");
    assertThat(to.addresses().get(0).getPersonal()).isEqualTo("Ada Löve, L.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "ada@",
        "ada@example.org bob@example.org",
        "friends: ada@example.org, bob@example.org;",
        "ada@example.org>",
        "a@@example.org",
        "<script>@example.org"
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> Addressees.read(text))
        .withMessageStartingWith("This is no address of mail: ")
        .withMessageContaining("Write addresses such as");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.org\r\nBcc: thief@example.org",
        "ada@example.org\nDATA",
        "\"A\r\nBcc: x@example.org\" <ada@example.org>",
        "ada@example.org\u0000",
        "ada@example.org,\nBcc: \tthief@example.org"
      })
  void lineBreaksAndOtherControlsAreRefused(String text) {
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> Addressees.read(text))
        .withMessageStartingWith("The addresses hold a line break or another control character")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n", "\r", "\u0000"));
  }

  @Test
  void addressesBeyondAsciiAreTold() {
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> Addressees.read("ada@exämple.org"))
        .withMessageContaining("xn--");
  }

  @Test
  void aListIsTheSendingServicesWork() throws SendFailure {
    assertThat(Addressees.read(people(10)).addresses()).hasSize(10);
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> Addressees.read(people(11)))
        .withMessage(
            "A proof goes to at most 10 addresses, and 11 are named. Mailing a list is the sending"
                + " service's work: push a draft to it.");
    assertThatExceptionOfType(SendFailure.class)
        .isThrownBy(() -> Addressees.read(" "))
        .withMessageContaining("No address is named");
  }

  private static String people(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "reader" + i + "@example.org")
        .collect(Collectors.joining(", "));
  }
}
