package io.github.staticdigest.send;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent.
 *
 * @param site the folder where the digest was published
 * @param content the content directory of which it was made
 * @param templates the project's own templates, likewise; need not exist
 * @param issue slug of an issue; or null for the newest
 * @param to addresses of a proof, parted by commas; or null for none
 * @param drafts whether drafts are pushed to the services that the settings name
 */
public record MailOrder(
    Path site,
    Path content,
    Path templates,
    @Nullable String issue,
    @Nullable String to,
    boolean drafts) {}
