package io.github.staticdigest.config;

import io.github.staticdigest.config.Fields.Text;
import io.github.staticdigest.config.Source.Address;
import io.github.staticdigest.config.Source.Arxiv;
import io.github.staticdigest.config.Source.DailyPapers;
import io.github.staticdigest.config.Source.Origin;
import io.github.staticdigest.config.Source.Outline;
import io.github.staticdigest.config.YamlNode.Mapping;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list {@code sources} of {@code digest.yaml}. */
final class SourcesSection {

  private static final List<String> KINDS = List.of("arxiv", "daily-papers", "feed", "url", "opml");
  private static final List<String> COMMON =
      List.of("name", "stale-after", "size", "timeout", "server", "header");

  /** The keys that each kind has beside its own and the common ones. */
  private static final Map<String, List<String>> FURTHER =
      Map.of(
          "arxiv", List.of("max", "sort", "at", "dated"),
          "daily-papers", List.of("at"),
          "feed", List.of("dated"),
          "url", List.of("dated"),
          "opml", List.of("dated"));

  private static final List<String> SORTS = List.of("submitted", "updated", "relevance");

  private static final String ARXIV = "https://export.arxiv.org/api/query";
  private static final String DAILY_PAPERS = "https://huggingface.co/api/daily_papers";
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
  private static final Pattern SERVER = Pattern.compile("\\S{1,100}");
  private static final int STALE = 30;

  private final Complaints complaints;
  private final Checks checks;
  private final AddressChecks addresses;
  private final Unique names;

  private SourcesSection(Complaints complaints) {
    this.complaints = complaints;
    this.checks = new Checks(complaints);
    this.addresses = new AddressChecks(complaints);
    this.names = new Unique("The source", complaints);
  }

  /** The sources that could be understood, in the order of the file. */
  static List<Source> read(List<Mapping> items, Complaints complaints) {
    SourcesSection section = new SourcesSection(complaints);
    List<Source> sources = new ArrayList<>();
    for (Mapping item : items) {
      Source source = section.source(item);
      if (source != null) {
        sources.add(source);
      }
    }
    return sources;
  }

  /** Reads every key, whatever is wrong with another, so that one run tells all mistakes. */
  private @Nullable Source source(Mapping item) {
    List<String> kinds = KINDS.stream().filter(item.fields()::containsKey).toList();
    Fields fields = new Fields(item, known(kinds), complaints);
    String kind = kind(kinds, item.line());
    Text name = fields.required("name", "A source");
    if (checks.slug(name, "The name of a source") == null) {
      name = null;
    } else if (name != null) {
      names.add(name);
    }
    Origin origin = kind == null ? null : origin(kind, fields.required(kind, "A source"), fields);
    return source(name, kind, origin, fields);
  }

  private @Nullable String kind(List<String> kinds, int line) {
    if (kinds.size() == 1) {
      return kinds.get(0);
    }
    complaints.error(
        line,
        kinds.isEmpty()
            ? "A source does not say what it is"
            : "A source is " + String.join(" and ", kinds) + " at once",
        "Write one of " + String.join(":, ", KINDS) + ": in it");
    return null;
  }

  /** The keys of those kinds; where none is told, those of all. */
  private static List<String> known(List<String> kinds) {
    List<String> meant = kinds.isEmpty() ? KINDS : kinds;
    return Stream.of(
            meant.stream(),
            COMMON.stream(),
            meant.stream().flatMap(kind -> FURTHER.getOrDefault(kind, List.of()).stream()))
        .flatMap(keys -> keys)
        .distinct()
        .toList();
  }

  private @Nullable Source source(
      @Nullable Text name, @Nullable String kind, @Nullable Origin origin, Fields fields) {
    boolean rolling = !"url".equals(kind) && !"daily-papers".equals(kind);
    boolean dated = fields.flag("dated", rolling);
    int stale = number(fields, "stale-after", 0, 3650, rolling ? STALE : 0);
    int size = number(fields, "size", 1, 8192, 64);
    int timeout = number(fields, "timeout", 1, 3600, 120);
    String server = server(origin, fields);
    String header =
        checks.matching(
            fields.oneLine("header"), "header", HEADER, "Write a name such as X-Api-Key");
    return name == null || origin == null
        ? null
        : new Source(
            name.value(), origin, dated, stale, size, timeout, server, header, fields.line());
  }

  private int number(Fields fields, String key, int least, int most, int otherwise) {
    return checks.number(fields.oneLine(key), key, least, most, otherwise);
  }

  private @Nullable Origin origin(String kind, @Nullable Text what, Fields fields) {
    return switch (kind) {
      case "arxiv" -> arxiv(what, fields);
      case "daily-papers" -> dailyPapers(what, fields);
      case "opml" -> outline(what);
      default -> {
        String url = addresses.page(what, "The " + kind);
        yield url == null ? null : new Address(url, kind.equals("feed"));
      }
    };
  }

  private @Nullable Origin outline(@Nullable Text place) {
    if (place == null) {
      return null;
    }
    Outline outline = new Outline(place.value());
    return outline.isRemote() && addresses.page(place, "The opml") == null ? null : outline;
  }

  private @Nullable Origin arxiv(@Nullable Text query, Fields fields) {
    int max = number(fields, "max", 1, 2000, 100);
    String sort = checks.choice(fields.oneLine("sort"), "sort", SORTS);
    String at = at(fields, ARXIV);
    return query == null
        ? null
        : new Arxiv(query.value(), max, sort == null ? "submittedDate" : inWordsOfArxiv(sort), at);
  }

  private static String inWordsOfArxiv(String sort) {
    return switch (sort) {
      case "submitted" -> "submittedDate";
      case "updated" -> "lastUpdatedDate";
      default -> sort;
    };
  }

  private @Nullable Origin dailyPapers(@Nullable Text days, Fields fields) {
    String at = at(fields, DAILY_PAPERS);
    SourceDays range = days == null ? null : SourceDays.of(days, complaints);
    return range == null ? null : new DailyPapers(range.from(), range.to(), range.last(), at);
  }

  private String at(Fields fields, String usual) {
    String at = addresses.page(fields.oneLine("at"), "The address");
    return at == null ? usual : at;
  }

  /** A password goes over an open line to nobody but this machine itself. */
  private @Nullable String server(@Nullable Origin origin, Fields fields) {
    Text server = fields.oneLine("server");
    String id =
        checks.matching(
            server, "server", SERVER, "Write the id of a server in Maven's settings.xml");
    if (id != null && server != null && origin != null && isOpen(origin)) {
      complaints.error(
          server.line(),
          "A password would be sent without encryption",
          "Write the address with https, or delete server:");
    }
    return id;
  }

  private static boolean isOpen(Origin origin) {
    String asked = origin.address();
    URI address = asked == null ? null : URI.create(asked);
    return address != null
        && "http".equalsIgnoreCase(address.getScheme())
        && !List.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
  }
}
