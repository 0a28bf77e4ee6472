package io.github.staticdigest.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.SiteModel;
import io.github.staticdigest.text.Printable;
import io.github.staticdigest.theme.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * A theme's templates in FreeMarker. The ending of a template says how it escapes: {@code .ftlh}
 * HTML, {@code .ftlx} XML, {@code .ftlt} not at all. A template sees {@code site}, {@code page} and
 * the methods {@code msg} and {@code wrap}; it can reach no class, and what it prints depends on
 * nothing else.
 */
final class Templates {

  private final Configuration configuration;
  private final TemplateErrors errors;

  Templates(Theme theme, String language) {
    this.errors = new TemplateErrors(theme);
    this.configuration = configuration(Locale.forLanguageTag(language));
    configuration.setTemplateLoader(new ThemeTemplateLoader(theme));
    configuration.setSharedVariable("msg", new MessageMethod(theme.messages(language)));
  }

  private static Configuration configuration(Locale locale) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setObjectWrapper(new ModelWrapper());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(locale);
    configuration.setLocalizedLookup(false);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((failure, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftlt"), plainText()));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setSharedVariable("wrap", new WrapMethod());
    configuration.setSharedVariable("json", new JsonMethod());
    configuration.setSharedVariable("numeric", new NumericMethod());
    configuration.setSharedVariable("markdown", new MarkdownMethod());
    configuration.setSharedVariable("placeholder", new PlaceholderMethod());
    return configuration;
  }

  private static TemplateConfiguration plainText() {
    TemplateConfiguration plain = new TemplateConfiguration();
    plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    return plain;
  }

  /**
   * Renders one file.
   *
   * @throws RenderException where the template is missing, malformed or fails
   */
  byte[] render(PlannedFile file, SiteModel site) {
    return Printable.replaced(text(file, site)).getBytes(StandardCharsets.UTF_8);
  }

  /** The same as what the template printed, which may hold characters that none may publish. */
  String text(PlannedFile file, SiteModel site) {
    StringWriter out = new StringWriter();
    try {
      configuration
          .getTemplate(file.template())
          .process(Map.of("site", site, "page", file.model()), out);
    } catch (TemplateException | IOException e) {
      throw explain(e, file, site);
    }
    return out.toString();
  }

  RenderException explain(Exception failure, PlannedFile file, SiteModel site) {
    return errors.explain(failure, file, site);
  }
}
