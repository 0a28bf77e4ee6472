package io.github.staticdigest.fetch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proxy as Maven's settings name it.
 *
 * @param protocol {@code http} or {@code https}: for which addresses it is
 * @param host its host
 * @param port its port
 * @param login what it wants to know, or null
 * @param except hosts that are asked without it, parted by {@code |}, with {@code *} for anything;
 *     or null
 */
public record ProxyRule(
    String protocol, String host, int port, @Nullable Login login, @Nullable String except) {

  private static final Pattern HERE =
      Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

  /**
   * The rule for an address, or null. As in Maven, a proxy for http serves https too where there is
   * none for that.
   */
  static @Nullable ProxyRule of(List<ProxyRule> rules, URI address) {
    if (isHere(address)) {
      return null;
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    List<String> protocols = scheme.equals("https") ? List.of("https", "http") : List.of("http");
    return protocols.stream()
        .flatMap(protocol -> rules.stream().filter(rule -> rule.isFor(protocol)))
        .findFirst()
        .filter(rule -> !rule.excepts(String.valueOf(address.getHost())))
        .orElse(null);
  }

  /**
   * Whether an address is of this machine itself. It is asked without a proxy whatever the settings
   * say, since a password may go to it in the clear.
   */
  static boolean isHere(URI address) {
    return HERE.matcher(String.valueOf(address.getHost())).matches();
  }

  private boolean isFor(String scheme) {
    return protocol.equalsIgnoreCase(scheme);
  }

  private boolean excepts(String host) {
    return except != null
        && Stream.of(except.split("[|,]", -1))
            .map(String::strip)
            .filter(pattern -> !pattern.isEmpty())
            .anyMatch(pattern -> matches(pattern, host));
  }

  private static boolean matches(String pattern, String host) {
    String regex =
        Stream.of(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(host).matches();
  }
}
