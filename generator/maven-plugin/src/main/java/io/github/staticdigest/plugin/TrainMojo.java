package io.github.staticdigest.plugin;

import io.github.staticdigest.build.TopicWorkshop;
import io.github.staticdigest.categorize.TopicModel;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Learns topics from labelled papers and writes a model, one small file. A digest uses the model
 * that lies as {@code topics.model} beside its {@code topics.yaml}. The same examples give the same
 * bytes.
 */
@Mojo(name = "train", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields before it calls execute.
public final class TrainMojo extends TopicsMojo {

  /** The file that is written. */
  @Parameter(property = "digest.model", defaultValue = "content/topics.model")
  private File model;

  @Override
  void work(TopicWorkshop workshop) throws IOException {
    TopicModel trained = workshop.train(model.toPath());
    getLog()
        .info(
            "Learnt "
                + trained.topics().size()
                + " topics by "
                + trained.dictionary().size()
                + " terms");
    getLog().info("The model: " + model + ", " + model.length() + " bytes");
  }
}
