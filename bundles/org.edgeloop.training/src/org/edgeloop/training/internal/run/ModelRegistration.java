package org.edgeloop.training.internal.run;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.training.Trial;
import org.edgeloop.training.TrialMetric;

/** A trial's model as a version of a registered model. */
public final class ModelRegistration {

	private final TrackingStore store;
	private final String name;

	public ModelRegistration(TrackingStore store, String name) {
		this.store = store;
		this.name = name;
	}

	/** @return why the model could not be registered, which is no reason to lose it */
	public Optional<Problem> register(Trial trial) {
		ModelRegistry registry = store.registry();
		if (trial.runId().isEmpty() || !registry.isWritable()) {
			return Optional.of(Problem.warning("the model was not registered", name,
					trial.runId().isEmpty() ? "register it when the store has its run" : "the registry of this store is read only"));
		}
		try {
			boolean known = registry.models(new NoRuns(), Progress.NONE).stream().anyMatch(model -> model.name().equals(name));
			if (!known) {
				registry.createModel(name, "");
			}
			Run run = store.run(trial.runId());
			registry.createVersion(name, run.artifactUri() + "/" + TrialRun.MODEL, run.id(), String.format(Locale.ROOT, "%s, %s %.4f",
					trial.candidate().kind().displayName(), TrialMetric.MACRO_F1.id(), trial.mean(TrialMetric.MACRO_F1)));
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(Problem.warning("the model was not registered: " + IoCause.inWords(e), name, "register it by hand"));
		}
	}

	/** Models that cannot be read are not in the way of a new version. */
	private static final class NoRuns implements RunSink {

		@Override
		public void runs(List<Run> runs) {
			// a registry has none
		}

		@Override
		public void problem(Problem problem) {
			// who looks at the registry is told
		}
	}
}
