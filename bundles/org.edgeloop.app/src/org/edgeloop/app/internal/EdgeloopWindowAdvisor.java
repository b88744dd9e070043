package org.edgeloop.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What a new window shows around its perspective, and how large it is the first time. */
final class EdgeloopWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	EdgeloopWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new EdgeloopActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
		window.setTitle("Edgeloop");
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		UnrelatedActionSets.hideFrom(getWindowConfigurer().getWindow());
		TabToolBars.keepBesideTabs(getWindowConfigurer().getWindow().getShell().getDisplay());
	}

	@Override
	public void openIntro() {
		// a test or a script that opens something has no use for a greeting; the platform's own switch decides otherwise
		if (PlatformUI.getPreferenceStore().getBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO)) {
			super.openIntro();
		}
	}
}
