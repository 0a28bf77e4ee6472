package io.github.staticdigest.render;

import freemarker.cache.TemplateLoader;
import io.github.staticdigest.theme.Theme;
import io.github.staticdigest.theme.ThemeFile;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets FreeMarker read the templates that a theme holds, in UTF-8. */
final class ThemeTemplateLoader implements TemplateLoader {

  private final Theme theme;

  ThemeTemplateLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return theme.templates().get(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    byte[] content = ((ThemeFile) source).content();
    return new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing is open: the theme holds its files in memory.
  }
}
