package org.edgeloop.experiment.ui.internal.stores;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.ui.stores.TrackedStore;

/** A line of the tree. Two are equal if they stand for the same thing, whatever became of it, so that a tree stays open as it was. */
@NonNullByDefault({})
public sealed interface StoreNode {

	TrackedStore store();

	/** A store. */
	record OfStore(TrackedStore store) implements StoreNode {
	}

	/** One of its experiments. */
	record OfExperiment(TrackedStore store, Experiment experiment) implements StoreNode {
		@Override
		public boolean equals(Object other) {
			return other instanceof OfExperiment node && node.store.equals(store) && node.experiment.id().equals(experiment.id());
		}

		@Override
		public int hashCode() {
			return Objects.hash(store, experiment.id());
		}
	}

	/** All of its registered models. */
	record OfRegistry(TrackedStore store) implements StoreNode {
	}

	/** One of them. */
	record OfModel(TrackedStore store, RegisteredModel model) implements StoreNode {
		@Override
		public boolean equals(Object other) {
			return other instanceof OfModel node && node.store.equals(store) && node.model.name().equals(model.name());
		}

		@Override
		public int hashCode() {
			return Objects.hash(store, model.name(), "model");
		}
	}

	/** One version of a model. */
	record OfVersion(TrackedStore store, RegisteredModel model, ModelVersion version) implements StoreNode {
		@Override
		public boolean equals(Object other) {
			return other instanceof OfVersion node && node.store.equals(store) && node.model.name().equals(model.name())
					&& node.version.version() == version.version();
		}

		@Override
		public int hashCode() {
			return Objects.hash(store, model.name(), version.version());
		}
	}

	/** That the store is being read. */
	record Pending(TrackedStore store) implements StoreNode {
	}

	/** What cannot be read of it. */
	record Failure(TrackedStore store, Problem problem) implements StoreNode {
	}
}
