package org.edgeloop.dataset.ui.projects.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.edgeloop.base.Progress;

/** Hands the cancelling of an operation on to the platform's own steps in it. */
public final class CancelMonitor extends NullProgressMonitor {

	private final Progress progress;

	public CancelMonitor(Progress progress) {
		this.progress = progress;
	}

	@Override
	public boolean isCanceled() {
		return super.isCanceled() || progress.isCancelled();
	}
}
