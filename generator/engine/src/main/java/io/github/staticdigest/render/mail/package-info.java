/** What mail programs and mailing services take: inlined styles, messages, drafts. */
@NullMarked
package io.github.staticdigest.render.mail;

import org.jspecify.annotations.NullMarked;
