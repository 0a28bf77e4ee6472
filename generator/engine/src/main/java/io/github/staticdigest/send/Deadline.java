package io.github.staticdigest.send;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * One time within which a talk must end, however it goes. Time-outs of sockets begin anew with each
 * byte; this one closes them.
 */
final class Deadline implements AutoCloseable {

  private final Timer timer = new Timer("mail-deadline", true);
  private final List<Socket> sockets = new ArrayList<>();
  private boolean passed;

  Deadline(Duration time) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            pass();
          }
        },
        time.toMillis());
  }

  /** Whether it passed before the talk ended. */
  synchronized boolean isPassed() {
    return passed;
  }

  private synchronized void pass() {
    passed = true;
    sockets.forEach(Deadline::cut);
  }

  private synchronized Socket watched(Socket socket) throws SocketException {
    if (passed) {
      cut(socket);
      throw new SocketException("Too late");
    }
    sockets.add(socket);
    return socket;
  }

  private static void cut(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed then.
    }
  }

  @Override
  public void close() {
    timer.cancel();
  }

  /** Makes sockets that it closes. */
  SocketFactory plain() {
    return new Plain();
  }

  /** Speaks TLS over sockets that it closes. */
  SSLSocketFactory over(SSLSocketFactory tls) {
    return new Tls(tls);
  }

  private final class Plain extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
      return watched(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return watched(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return watched(new Socket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return watched(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return watched(new Socket(host, port, local, localPort));
    }
  }

  private final class Tls extends SSLSocketFactory {

    private final SSLSocketFactory tls;

    Tls(SSLSocketFactory tls) {
      this.tls = tls;
    }

    /** Closing what is below ends a handshake too. */
    @Override
    public Socket createSocket(Socket below, String host, int port, boolean closes)
        throws IOException {
      return tls.createSocket(watched(below), host, port, closes);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return watched(tls.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return watched(tls.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return watched(tls.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return watched(tls.createSocket(host, port, local, localPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return tls.getSupportedCipherSuites();
    }
  }
}
