package org.edgeloop.experiment.ui.internal.runs;

import org.eclipse.core.runtime.IAdapterFactory;
import org.edgeloop.experiment.RunSource;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.stores.Tracking;

/** Lets other parts read a run that is selected, without knowing its store. */
public final class RunSourceAdapter implements IAdapterFactory {

	/** The platform asks for nothing but what is listed. */
	@Override
	public <T> T getAdapter(Object reference, Class<T> type) {
		RunReference run = (RunReference) reference;
		return type.cast((RunSource) () -> Tracking.session().open(run.store()).run(run.runId()));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { RunSource.class };
	}
}
