package org.edgeloop.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Items that a virtual table makes for rows that are just going. While GTK removes rows it still draws some of them, so that SWT makes
 * items for them that no table knows afterwards. Nobody disposes of those; the style engine remembers them all the same, and asks them
 * for their colours at the next change of theme: the rows are gone by then, and the process with them.
 */
public final class StrayItems {

	private StrayItems() {
	}

	/** Disposes of such items of a table as they come. Called once, when a virtual table is made. */
	public static void clearAwayFrom(Table table) {
		table.addListener(SWT.SetData, event -> check(table, event));
	}

	/** An item without a place is a stray one, or belongs to a row that is just being added: which one, is known afterwards. */
	private static void check(Table table, Event event) {
		if (event.index < 0 && event.item instanceof TableItem item) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && !item.isDisposed() && table.indexOf(item) < 0) {
					item.dispose();
				}
			});
		}
	}
}
