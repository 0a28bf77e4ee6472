package io.github.staticdigest.site;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium, without a window, on the published site served from this machine. */
final class Browser implements AutoCloseable {

  private static final String LAY_OUT =
      "document.querySelectorAll('body *').forEach(e => {"
          + " if (getComputedStyle(e).contentVisibility === 'auto')"
          + " e.style.contentVisibility = 'visible'; });";

  private final SiteServer server;
  private final ChromeDriver driver;

  private Browser(SiteServer server, ChromeDriver driver) {
    this.server = server;
    this.driver = driver;
  }

  /** Whether the machine has Chromium and its driver. */
  static boolean isThere() {
    return program("chromium", "chromium-browser", "google-chrome").isPresent()
        && program("chromedriver").isPresent();
  }

  static Browser start() throws IOException {
    SiteServer server = SiteServer.start();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(server, new ChromeDriver(service, options));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the published site over HTTP. */
  void open(String page) {
    driver.get(server.address(SiteServer.BASE) + page);
  }

  /**
   * Opens a page of a site over HTTP and has all of it laid out, also what Chromium would leave
   * until somebody scrolls there.
   */
  void open(ThemedSite site, String page) {
    driver.get(server.address(site.base()) + page);
    driver.executeScript(LAY_OUT);
  }

  String address() {
    return server.address("/");
  }

  /** Sets the width of the view and whether the reader prefers a dark one. */
  void see(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Sets, beside the width, that the reader's system forces its own colours on pages. */
  void forceColours(int width) {
    see(width, false);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
  }

  /** How far the page is wider than the window, in pixels. */
  int overflow() {
    Object width =
        driver.executeScript(
            "const e = document.documentElement; return e.scrollWidth - e.clientWidth");
    return ((Number) width).intValue();
  }

  /** What the console said since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that pages asked for since the last call. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message ->
                message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    server.close();
  }

  static Optional<File> program(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }
}
