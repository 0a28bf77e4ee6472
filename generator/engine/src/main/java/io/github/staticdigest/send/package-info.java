/**
 * Mail that leaves the machine: proofs to a few named people by SMTP, and drafts at mailing
 * services. It reads the published files of {@code newsletter/} and nothing else of a build.
 * Mailing a list is the sending service's work.
 */
@NullMarked
package io.github.staticdigest.send;

import org.jspecify.annotations.NullMarked;
