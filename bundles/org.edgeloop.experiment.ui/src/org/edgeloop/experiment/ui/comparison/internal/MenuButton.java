package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A button that opens a menu below itself. */
final class MenuButton {

	private final ToolBar bar;
	private final ToolItem item;

	MenuButton(Composite parent, String hint) {
		bar = new ToolBar(parent, SWT.FLAT);
		item = new ToolItem(bar, SWT.PUSH);
		item.setText("\u22EE");
		item.setToolTipText(hint);
	}

	Control control() {
		return bar;
	}

	void opens(Menu menu) {
		item.addListener(SWT.Selection, _ -> {
			Rectangle area = item.getBounds();
			menu.setLocation(bar.toDisplay(new Point(area.x, area.y + area.height)));
			menu.setVisible(true);
		});
	}
}
