package io.github.staticdigest.plan;

import io.github.staticdigest.model.SitePlan.PlannedFile;
import io.github.staticdigest.model.page.FeedItem;
import io.github.staticdigest.model.page.FeedModel;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Plans the archived parts of a feed (RFC 5005). Parts are filled from the oldest item on; one that
 * is full is closed, and stays as it is when more arrives. A part is made when it is rendered,
 * since all of them would fill the memory.
 *
 * @param path address of the feed
 */
record FeedArchive(
    Register register, FeedModels models, FeedAbout about, String path, Origin origin) {

  /**
   * Closes parts of so many items each.
   *
   * @param most items of a part; as many as the feed holds, so that none is in neither
   * @return how many parts are closed
   */
  <T> int closeByNumber(List<T> newestFirst, int most, Function<T, FeedItem> item) {
    int closed = newestFirst.size() / most;
    for (int part = 1; part <= closed; part++) {
      int end = newestFirst.size() - (part - 1) * most;
      List<T> own = newestFirst.subList(end - most, end);
      close(part, () -> own.stream().map(item).toList());
    }
    return closed;
  }

  /**
   * Closes parts of so many items each, or before the first that is too heavy for the part.
   *
   * @return how many parts are closed
   */
  int closeByWeight(List<FeedItem> newestFirst, int most, ToIntFunction<FeedItem> weight) {
    int closed = 0;
    int sum = 0;
    int end = newestFirst.size();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      int own = weight.applyAsInt(newestFirst.get(i));
      if (end - i > most || (end - i > 1 && sum + own > FeedWeight.MOST)) {
        List<FeedItem> part = newestFirst.subList(i + 1, end);
        close(++closed, () -> part);
        end = i + 1;
        sum = 0;
      }
      sum += own;
    }
    if (end == most) {
      List<FeedItem> part = newestFirst.subList(0, end);
      close(++closed, () -> part);
    }
    return closed;
  }

  private void close(int number, Supplier<List<FeedItem>> newestFirst) {
    String own = Addresses.archived(path, number);
    Supplier<FeedModel> part = () -> models.part(about, path, number, newestFirst.get());
    register.file(new PlannedFile(own, FeedPlanner.RSS, part), origin);
  }
}
