package io.github.staticdigest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Addresses that were doubled, wrapped or escaped when LaTeX's commands for links were lost. */
final class Links {

  private static final String URL = "https?://[^\\s{}<>\"\\\\^`|]{1,500}+";

  /** Hosts whose addresses papers often give without a scheme; each speaks https. */
  private static final List<String> HOSTS =
      List.of("github.com/", "gitlab.com/", "bitbucket.org/", "codeberg.org/", "huggingface.co/");

  private Links() {}

  static List<RepairRule> rules() {
    List<RepairRule> rules = new ArrayList<>();
    rules.add(
        RepairRule.at(
            "link-escape",
            "http",
            "(?<![\\w/])https?://[^\\s{}<>\"\\\\]{1,500}+\\\\[^\\s{}<>\"]{1,500}+",
            match -> match.group().replaceAll("\\\\([_%#&~-])", "$1")));
    rules.add(
        RepairRule.at(
            "link-doubled",
            "http",
            "(?<![\\w/])(" + URL + ")\\{([^{}]{1,500})\\}",
            Links::labelled));
    rules.add(
        RepairRule.at(
            "link-command",
            "href{",
            "(?:\\\\|(?<![A-Za-z\\\\]))href\\{(" + URL + ")\\}\\{([^{}]{1,500})\\}",
            Links::labelled));
    rules.add(
        RepairRule.at(
            "link-command",
            "url{",
            "(?:\\\\|(?<![A-Za-z\\\\]))url\\{(" + URL + ")\\}",
            match -> match.group(1)));
    rules.add(
        RepairRule.at(
            "link-command",
            "[",
            "\\[([^\\[\\]]{1,300})\\]\\((https?://[^\\s{}<>()]{1,500}+)\\)",
            Links::markdown));
    for (String host : HOSTS) {
      rules.add(bare(host, "[\\w.-]{1,100}+/[\\w./-]{0,200}(?<=\\w)"));
      rules.add(bare("www." + host, "[\\w.-]{1,100}+/[\\w./-]{0,200}(?<=\\w)"));
    }
    rules.add(bare("arxiv.org/abs/", "[\\w./-]{1,40}(?<=\\w)"));
    return rules;
  }

  /** An address without its scheme. */
  private static RepairRule bare(String host, String path) {
    return RepairRule.at(
        "link-scheme",
        host,
        "(?<![\\w./@:\\\\-])" + host.replace(".", "\\.") + path,
        match -> "https://" + match.group());
  }

  /** An address with its label in braces; a label that only repeats it, or says "here", goes. */
  private static String labelled(MatchResult match) {
    String url = match.group(1);
    String label = match.group(2).strip();
    if (core(label).equals(core(url))) {
      return url;
    }
    String word = label.toLowerCase(Locale.ROOT);
    if (word.matches("(?:this |the )?(?:here|link|url|this|code|website|page)[.,;]?")) {
      return word.matches(".*[.,;]") ? url + word.charAt(word.length() - 1) : url;
    }
    return label + " (" + url + ")";
  }

  private static @Nullable String markdown(MatchResult match) {
    String label = match.group(1);
    String url = match.group(2);
    if (!Address.valid(url)) {
      return null;
    }
    return core(label).equals(core(url)) ? url : label + " (" + url + ")";
  }

  private static String core(String address) {
    return address.replaceAll("^(?i:https?://)?(?i:www\\.)?|[/.]+$", "");
  }
}
