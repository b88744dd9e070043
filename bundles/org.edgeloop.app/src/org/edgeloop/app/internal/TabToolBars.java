package org.edgeloop.app.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Keeps the tool bars of views beside their tabs. When a perspective is shown again, GTK makes tool bars a little higher than they were,
 * and the folder of tabs, which still has its old height, puts them below the tabs: upon the views' first lines, once they have shrunk.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class TabToolBars {

	private TabToolBars() {
	}

	static void keepBesideTabs(Display display) {
		display.addFilter(SWT.Move, TabToolBars::moved);
	}

	private static void moved(Event event) {
		if (event.widget instanceof Control toolBar && toolBar.getParent() instanceof CTabFolder folder && folder.getTopRight() == toolBar
				&& toolBar.getLocation().y >= folder.getTabHeight()) {
			event.display.asyncExec(() -> {
				if (!folder.isDisposed() && folder.getTopRight() == toolBar) {
					placeAgain(folder, toolBar);
				}
			});
		}
	}

	/** Where tabs leave too little width, the tool bar comes below them again. */
	private static void placeAgain(CTabFolder folder, Control toolBar) {
		if (toolBar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y > folder.getTabHeight()) {
			// the height that it has already, but taken anew
			folder.setTabHeight(SWT.DEFAULT);
		} else if (toolBar.getBounds().intersects(folder.getClientArea())) {
			int alignment = folder.getTopRightAlignment();
			// setting what is set already has no effect
			folder.setTopRight(null);
			folder.setTopRight(toolBar, alignment);
		}
	}
}
