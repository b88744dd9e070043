package org.edgeloop.app;

import org.eclipse.ui.application.WorkbenchAdvisor;

/** Names the perspective that a new window starts with. */
final class EdgeloopWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public String getInitialWindowPerspectiveId() {
		return "org.edgeloop.app.label";
	}
}
