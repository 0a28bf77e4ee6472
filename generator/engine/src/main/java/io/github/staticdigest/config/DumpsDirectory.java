package io.github.staticdigest.config;

import io.github.staticdigest.config.YamlNode.Mapping;
import io.github.staticdigest.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The folder {@code dumps/}: whether it holds what it should, and the sidecars in it. */
final class DumpsDirectory {

  private static final Pattern DOCUMENT =
      Pattern.compile(".*\\.(?:docx?|odt|pdf|png|jpe?g|gif|svg|zip)", Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final Consumer<Problem> problems;
  private final Consumer<Problem> orphans;

  DumpsDirectory(Path contentDirectory, Consumer<Problem> problems, Consumer<Problem> orphans) {
    this.folder = contentDirectory.resolve(DumpNames.FOLDER);
    this.problems = problems;
    this.orphans = orphans;
  }

  /** The sidecars by the name of their dump. */
  Map<String, Sidecar> sidecars() {
    List<String> names = Folder.names(folder);
    List<String> dumps = names.stream().filter(DumpNames::isDump).toList();
    if (dumps.isEmpty()) {
      complaints("")
          .warning(0, "There is no dump", "Put a listing into dumps/, named like issue.txt");
    }
    refuseTwins(dumps);
    Map<String, Sidecar> sidecars = new TreeMap<>();
    for (String name : names) {
      if (DumpNames.isSidecar(name)) {
        read(name, names, sidecars);
      } else if (!DumpNames.isDump(name)) {
        other(name);
      }
    }
    return sidecars;
  }

  private void other(String name) {
    Complaints complaints = complaints(name);
    if (Files.isDirectory(folder.resolve(name))) {
      complaints.warning(
          0,
          "It is a folder, and dumps in it are not read",
          "Put its dumps into dumps/ itself, or move it elsewhere");
    } else if (DOCUMENT.matcher(name).matches()) {
      complaints.warning(
          0,
          "It is a document, a picture or an archive, and no listing is read from it",
          "Save the listing as text, HTML, BibTeX or RIS, or move it elsewhere");
    } else {
      complaints.warning(
          0,
          "It is neither a dump nor a sidecar",
          "Give a dump an ending of letters, such as .txt or .json, and a sidecar the name of its"
              + " dump with .yaml, or move it elsewhere");
    }
  }

  /** Two dumps to which one sidecar would belong. */
  private void refuseTwins(List<String> dumps) {
    Map<String, String> firsts = new TreeMap<>();
    for (String dump : dumps) {
      String first = firsts.putIfAbsent(DumpNames.sidecarOf(dump), dump);
      if (first != null) {
        complaints(dump)
            .error(
                0,
                "It has the name of " + first + " but for the ending",
                "Rename one of the two, since a sidecar belongs to one dump");
      }
    }
  }

  private void read(String name, List<String> names, Map<String, Sidecar> sidecars) {
    Complaints complaints = complaints(name);
    String dump =
        names.stream()
            .filter(one -> DumpNames.isDump(one) && DumpNames.sidecarOf(one).equals(name))
            .findFirst()
            .orElse(null);
    if (dump == null) {
      new Complaints(complaints.file(), orphans)
          .error(0, "It is a sidecar without a dump", advice(DumpNames.stem(name), names));
      return;
    }
    Mapping mapping = YamlFile.read(folder.resolve(name), complaints);
    if (mapping != null) {
      sidecars.put(dump, SidecarFile.read(mapping, complaints));
    }
  }

  /**
   * What to do with a sidecar, whose dump is gone or has a name that is nearly the same. What has a
   * sidecar already lacks none: names that are dates are all near.
   */
  private static String advice(String stem, List<String> names) {
    if (DumpNames.isDump(stem) && names.contains(stem)) {
      return rename(stem) + ", or delete it";
    }
    List<String> dumps =
        names.stream()
            .filter(name -> DumpNames.isDump(name) && !names.contains(DumpNames.sidecarOf(name)))
            .toList();
    String back =
        "Put its dump, "
            + stem
            + " with the ending that it had, beside it or, where that is gone for good, delete it too";
    String near = Spelling.near(stem, dumps.stream().map(DumpNames::stem).toList());
    return dumps.stream()
        .filter(dump -> DumpNames.stem(dump).equals(near))
        .findFirst()
        .map(dump -> back + "; " + rename(dump).replaceFirst("N", "n"))
        .orElse(back);
  }

  private static String rename(String dump) {
    return "Name it " + DumpNames.sidecarOf(dump) + " if it belongs to " + dump;
  }

  private Complaints complaints(String name) {
    String file = name.isEmpty() ? DumpNames.FOLDER : DumpNames.FOLDER + "/" + name;
    return new Complaints(file, problems);
  }
}
