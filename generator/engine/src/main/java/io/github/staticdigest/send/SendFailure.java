package io.github.staticdigest.send;

/**
 * Something could not be sent. The message is for people: what happened and how to mend it, in
 * whole sentences. There is no cause, since what servers and libraries say may repeat secrets.
 */
public final class SendFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what happened, and how to mend it
   */
  public SendFailure(String message) {
    super(message);
  }
}
