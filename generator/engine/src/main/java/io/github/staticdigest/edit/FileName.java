package io.github.staticdigest.edit;

/** Names of files. */
final class FileName {

  private FileName() {}

  /** A file's name without what follows its last full stop; a leading one is no ending. */
  static String withoutEnding(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
