package io.github.staticdigest.send;

import org.jspecify.annotations.Nullable;

/** A mailing service that keeps drafts. */
interface DraftService {

  /** Pages of earlier mails that are looked at, so that no service is asked for ever. */
  int MOST_PAGES = 1000;

  /**
   * What a push would do, in a line for people; calls nobody.
   *
   * @throws SendFailure if what is to be pushed is missing
   */
  String plan(Newsletter issue) throws SendFailure;

  /** What is doubtful about pushing the issue, or null. */
  @Nullable String warning(Newsletter issue);

  /**
   * Makes the draft of an issue, or brings the one that was made before up to date. What was sent
   * already, or changed by nobody since, is left alone.
   *
   * @return what was done, in a sentence
   */
  String push(Newsletter issue) throws SendFailure;
}
