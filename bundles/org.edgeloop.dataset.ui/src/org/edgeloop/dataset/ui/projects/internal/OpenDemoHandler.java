package org.edgeloop.dataset.ui.projects.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.dataset.ui.projects.ProjectJobs;

/** Opens the demo project of this workspace. */
public final class OpenDemoHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ProjectJobs.openDemo();
		return null;
	}
}
