package io.github.staticdigest.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Writes the body of an answer to a file, up to a limit. Its value is the number of bytes. */
final class BodyFile implements BodySubscriber<Long>, AutoCloseable {

  /** The file cannot be written. */
  static final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;

    UnwritableException(IOException cause) {
      super(cause);
    }
  }

  /** The body is longer than it may be. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final FileChannel file;
  private final long limit;
  private final CompletableFuture<Long> done = new CompletableFuture<>();
  private volatile boolean begun;
  private @Nullable Subscription subscription;
  private long length;

  BodyFile(Path file, long limit) throws IOException {
    this.file =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    this.limit = limit;
  }

  /** Whether the head of the answer has come. */
  boolean begun() {
    return begun;
  }

  @Override
  public CompletionStage<Long> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    begun = true;
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        length += buffer.remaining();
        if (length > limit) {
          throw new TooLargeException();
        }
        write(buffer);
      }
      if (subscription != null) {
        subscription.request(1);
      }
    } catch (IOException e) {
      if (subscription != null) {
        subscription.cancel();
      }
      done.completeExceptionally(e);
    }
  }

  private void write(ByteBuffer buffer) throws UnwritableException {
    try {
      while (buffer.hasRemaining()) {
        file.write(buffer);
      }
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  @Override
  public void onError(Throwable failure) {
    done.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    done.complete(length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
