package io.github.staticdigest.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves: what {@code send} of {@code digest.yaml} says. Names and passwords stand in
 * Maven's {@code settings.xml}, of which only ids of servers are named here.
 *
 * @param smtp the server by which proofs are sent, or null
 * @param listmonk where drafts of campaigns are made, or null
 * @param buttondown where drafts of mails are made, or null
 */
public record SendSettings(
    @Nullable Smtp smtp, @Nullable Listmonk listmonk, @Nullable Buttondown buttondown) {

  /** What holds where nothing is said: nothing can be sent. */
  public static final SendSettings NONE = new SendSettings(null, null, null);

  /** How a connection for mail is kept from others' eyes. */
  public enum Security {
    /** Begins in the open and must turn to TLS before anything is told. */
    STARTTLS(587),
    /** TLS from the first byte. */
    TLS(465),
    /** None at all; for a server on the same machine only. */
    PLAIN(25);

    private final int port;

    Security(int port) {
      this.port = port;
    }

    /** The port that is usual for it. */
    public int port() {
      return port;
    }
  }

  /**
   * A server that takes mail.
   *
   * @param host its name
   * @param port 1 to 65535; default that of the security
   * @param security default {@link Security#STARTTLS}
   * @param server id of a server in {@code settings.xml} with user name and password; or null where
   *     it asks for none
   * @param line where it stands in {@code digest.yaml}, counted from 1
   */
  public record Smtp(String host, int port, Security security, @Nullable String server, int line) {}

  /**
   * A listmonk.
   *
   * @param url its address with a final slash
   * @param server id of a server in {@code settings.xml}, with the API user and its token
   * @param lists numbers of the lists to which a campaign will go, at least one
   * @param template number of the template around the mail; or null for its default
   * @param line where it stands in {@code digest.yaml}, counted from 1
   */
  public record Listmonk(
      String url, String server, List<Integer> lists, @Nullable Integer template, int line) {

    public Listmonk {
      lists = List.copyOf(lists);
    }
  }

  /**
   * An account at Buttondown.
   *
   * @param url address of its API with a final slash; default that of Buttondown
   * @param server id of a server in {@code settings.xml}, whose password is the API key
   * @param line where it stands in {@code digest.yaml}, counted from 1
   */
  public record Buttondown(String url, String server, int line) {}
}
