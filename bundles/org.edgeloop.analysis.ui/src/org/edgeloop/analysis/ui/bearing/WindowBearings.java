package org.edgeloop.analysis.ui.bearing;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.ui.JobsBackground;

/** The bearing that all views of a window look at. User interface thread only. */
public final class WindowBearings {

	/** The family of the jobs that look for bearings and speeds. */
	public static final Object FAMILY = WindowBearings.class;

	private static final Map<IWorkbenchPage, BearingPresenter> SHARED = new WeakHashMap<>();

	private WindowBearings() {
	}

	/** @return the same for all views of a page */
	public static BearingPresenter of(IWorkbenchPage page) {
		return SHARED.computeIfAbsent(page, _ -> new BearingPresenter(new JobsBackground(FAMILY, Display.getCurrent())));
	}
}
