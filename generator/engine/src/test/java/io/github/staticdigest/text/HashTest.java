package io.github.staticdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {

  @Test
  void isTheBeginningOfSha256() {
    assertThat(Hash.of("abc", 16)).isEqualTo("ba7816bf8f01cfea");
    assertThat(Hash.of("é", 64))
        .isEqualTo(Hash.of(new byte[] {(byte) 0xc3, (byte) 0xa9}, 64))
        .hasSize(64);
  }
}
