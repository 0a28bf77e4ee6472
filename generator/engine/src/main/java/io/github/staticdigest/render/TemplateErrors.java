package io.github.staticdigest.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.staticdigest.model.Problem;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker says of a failed template into a sentence for its author. */
final class TemplateErrors {

  private static final Pattern REST = Pattern.compile("(?s)\\n\\s*+(?:\\n|----).*+");
  private static final Pattern GAPS = Pattern.compile("\\s++");

  private final Theme theme;

  TemplateErrors(Theme theme) {
    this.theme = theme;
  }

  /** Explains a failure; for any exception that rendering may throw. */
  RenderException explain(Exception failure, PlannedFile file, SiteModel site) {
    return new RenderException(problem(failure, file, site), failure);
  }

  private Problem problem(Exception thrown, PlannedFile file, SiteModel site) {
    Exception failure = innermost(thrown);
    if (failure instanceof InvalidReferenceException missing) {
      return problem(
          missing,
          file,
          missing.getBlamedExpressionString() + " is not there",
          ModelFields.beside(missing.getBlamedExpressionString(), file.model(), site)
              .map(
                  fields ->
                      fields
                          + "; ask for one of these, or say what to print where it is"
                          + " absent, as in ${value!\"\"}")
              .orElse(
                  "Look up the name in the list of what this template gets, or say what to print"
                      + " where it is absent, as in ${value!\"\"}"));
    }
    if (failure instanceof TemplateException broken) {
      return problem(
          broken, file, broken.getMessageWithoutStackTop(), "Mend the template at that line");
    }
    if (failure instanceof ParseException malformed) {
      return Problem.error(
          origin(malformed.getTemplateName()),
          malformed.getLineNumber(),
          said(malformed.getEditorMessage(), file),
          "Mend the template at that line");
    }
    if (failure instanceof TemplateNotFoundException absent) {
      return Problem.error(
          String.valueOf(absent.getTemplateName()),
          0,
          said("There is no template of this name", file),
          "Add it to the theme or to the project's templates folder");
    }
    return Problem.error(
        file.template(),
        0,
        said(String.valueOf(failure.getMessage()), file),
        "See that the template is readable");
  }

  /** What an included template suffers is told of that template, not of those that include it. */
  private static Exception innermost(Exception thrown) {
    Exception innermost = thrown;
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException || cause instanceof TemplateException) {
        innermost = (Exception) cause;
      }
    }
    return innermost;
  }

  private Problem problem(TemplateException failure, PlannedFile file, String what, String fix) {
    Integer line = failure.getLineNumber();
    String name = failure.getTemplateSourceName();
    return Problem.error(origin(name), line == null ? 0 : line, said(what, file), fix);
  }

  private static String said(String message, PlannedFile file) {
    String first = REST.matcher(message).replaceFirst("");
    String line = GAPS.matcher(first).replaceAll(" ").strip();
    String bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return bare + " (while rendering " + file.path() + ")";
  }

  private String origin(@Nullable String name) {
    ThemeFile file = name == null ? null : theme.templates().get(name);
    return file == null ? String.valueOf(name) : file.origin();
  }
}
