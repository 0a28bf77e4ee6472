package io.github.staticdigest.repair;

import io.github.staticdigest.model.LinkKind;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Tells by host and path what an address leads to. */
final class LinkKinds {

  /**
   * A host, with everything under it, and the beginning of the path.
   *
   * @param host without {@code www.}
   * @param path lower case; empty for all
   */
  private record Place(LinkKind kind, String host, String path) {
    boolean holds(String otherHost, String otherPath) {
      return isOrHolds(otherHost) && otherPath.startsWith(path);
    }

    private boolean isOrHolds(String other) {
      int before = other.length() - host.length() - 1;
      return other.endsWith(host) && (before < 0 || other.charAt(before) == '.');
    }
  }

  /** The first that holds an address decides; what none holds is a project's page. */
  private static final List<Place> PLACES =
      List.of(
          new Place(LinkKind.DATASET, "huggingface.co", "/datasets/"),
          new Place(LinkKind.PAPER, "huggingface.co", "/papers/"),
          new Place(LinkKind.PROJECT, "huggingface.co", "/spaces/"),
          new Place(LinkKind.PROJECT, "huggingface.co", "/docs/"),
          new Place(LinkKind.PROJECT, "huggingface.co", "/blog/"),
          new Place(LinkKind.MODEL, "huggingface.co", ""),
          new Place(LinkKind.DATASET, "hf.co", "/datasets/"),
          new Place(LinkKind.MODEL, "hf.co", ""),
          new Place(LinkKind.DATASET, "modelscope.cn", "/datasets/"),
          new Place(LinkKind.MODEL, "modelscope.cn", ""),
          new Place(LinkKind.MODEL, "ollama.com", ""),
          new Place(LinkKind.CODE, "github.com", ""),
          new Place(LinkKind.CODE, "raw.githubusercontent.com", ""),
          new Place(LinkKind.CODE, "gitlab.com", ""),
          new Place(LinkKind.CODE, "bitbucket.org", ""),
          new Place(LinkKind.CODE, "codeberg.org", ""),
          new Place(LinkKind.CODE, "gitee.com", ""),
          new Place(LinkKind.CODE, "sr.ht", ""),
          new Place(LinkKind.CODE, "sourceforge.net", ""),
          new Place(LinkKind.CODE, "anonymous.4open.science", ""),
          new Place(LinkKind.CODE, "colab.research.google.com", ""),
          new Place(LinkKind.CODE, "pypi.org", ""),
          new Place(LinkKind.DATASET, "doi.org", "/10.5281/zenodo"),
          new Place(LinkKind.DATASET, "zenodo.org", ""),
          new Place(LinkKind.DATASET, "kaggle.com", "/datasets/"),
          new Place(LinkKind.DATASET, "figshare.com", ""),
          new Place(LinkKind.DATASET, "app.globus.org", "/file-manager"),
          new Place(LinkKind.PAPER, "arxiv.org", ""),
          new Place(LinkKind.PAPER, "doi.org", ""),
          new Place(LinkKind.PAPER, "openreview.net", ""),
          new Place(LinkKind.PAPER, "aclanthology.org", ""),
          new Place(LinkKind.PAPER, "biorxiv.org", ""));

  private LinkKinds() {}

  static LinkKind of(String url) {
    URI uri = URI.create(url);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    String path = uri.getPath().toLowerCase(Locale.ROOT);
    for (Place place : PLACES) {
      if (place.holds(host, path)) {
        return place.kind();
      }
    }
    if (host.startsWith("hf-mirror.")) {
      return LinkKind.MODEL;
    }
    boolean ownForge = host.startsWith("gitlab.") || host.startsWith("git.");
    return ownForge ? LinkKind.CODE : LinkKind.PROJECT;
  }
}
