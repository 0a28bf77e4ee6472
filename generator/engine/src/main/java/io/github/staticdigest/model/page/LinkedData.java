package io.github.staticdigest.model.page;

import java.util.Map;

/**
 * JSON-LD. Templates print it as it is, inside a {@code script} element of the type {@code
 * application/ld+json}: every character that could end the element is escaped.
 *
 * @param properties in order; values are texts, numbers, further maps, or lists of these
 */
public record LinkedData(Map<String, Object> properties) {}
