package org.edgeloop.experiment.ui.internal.stores;

import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.OperationJob;

/** Reads stores in jobs; calls back in the user interface thread. */
public final class StoreReader implements ExperimentsPresenter.Reader {

	/** The family of the jobs. */
	public static final Object FAMILY = StoreReader.class;

	private final TrackingSession session;

	public StoreReader(TrackingSession session) {
		this.session = session;
	}

	@Override
	public void read(TrackedStore store, Consumer<StoreContents> contents, Consumer<Problem> failure) {
		new OperationJob<>("Reading " + store.name(), FAMILY, new ReadStoreOperation(session, store)::run).onResult(contents)
				.onFailure(failure).onCancel(() -> failure.accept(cancelled(store))).schedule();
	}

	private static Problem cancelled(TrackedStore store) {
		return Problem.warning("Reading was cancelled", store.uri().toString(), "refresh the store to read it");
	}
}
