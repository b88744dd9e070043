package org.edgeloop.experiment.ui.internal.runs;

import java.io.IOException;

import org.eclipse.core.runtime.IAdapterFactory;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSource;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.stores.Tracking;

/** Lets other parts read a run that is selected, without knowing its store. */
public final class RunSourceAdapter implements IAdapterFactory {

	/** Two of the same run are equal, so that what is known of it can be kept. */
	private record ReferencedRun(RunReference reference) implements RunSource {

		@Override
		public Run read() throws IOException {
			return Tracking.session().open(reference.store()).run(reference.runId());
		}
	}

	/** @return what reads a run */
	static RunSource of(RunReference reference) {
		return new ReferencedRun(reference);
	}

	/** The platform asks for nothing but what is listed. */
	@Override
	public <T> T getAdapter(Object reference, Class<T> type) {
		return type.cast(of((RunReference) reference));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { RunSource.class };
	}
}
