package io.github.staticdigest.send;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes an answer as text, and no more of it than a bound. */
final class BoundedText implements BodySubscriber<String> {

  /** Says that an answer went on beyond the bound. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
  private @Nullable Subscription coming;
  private long left;

  /**
   * @param most how many bytes are taken
   */
  BoundedText(long most) {
    this.left = most;
  }

  @Override
  public CompletionStage<String> getBody() {
    return text.getBody();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    coming = subscription;
    text.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> piece) {
    if (left < 0) {
      return; // What was under way when it was cancelled.
    }
    left -= piece.stream().mapToLong(ByteBuffer::remaining).sum();
    if (left >= 0) {
      text.onNext(piece);
      return;
    }
    if (coming != null) {
      coming.cancel();
    }
    text.onError(new TooLong());
  }

  @Override
  public void onError(Throwable failure) {
    text.onError(failure);
  }

  @Override
  public void onComplete() {
    if (left >= 0) {
      text.onComplete();
    }
  }
}
