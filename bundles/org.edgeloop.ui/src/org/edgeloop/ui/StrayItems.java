package org.edgeloop.ui;

import java.util.HashMap;
import java.util.Map;

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

	private final Table table;
	/** Items that were filled, with the places that they had then. */
	private final Map<TableItem, Integer> suspects = new HashMap<>();

	private StrayItems(Table table) {
		this.table = table;
	}

	/** Disposes of such items of a table as they come. Called once, when a virtual table is made. */
	public static void clearAwayFrom(Table table) {
		var strays = new StrayItems(table);
		table.addListener(SWT.SetData, strays::check);
		table.addListener(SWT.Dispose, _ -> strays.clear());
	}

	/** An item without a place is a stray one, or belongs to a row that is just being added: which one, is known afterwards. */
	private void check(Event event) {
		if (event.item instanceof TableItem item) {
			if (suspects.isEmpty()) {
				table.getDisplay().asyncExec(this::clear);
			}
			suspects.put(item, event.index);
		}
	}

	private void clear() {
		if (!table.isDisposed()) {
			suspects.forEach((item, place) -> {
				if (!item.isDisposed() && !isAt(place, item) && table.indexOf(item) < 0) {
					item.dispose();
				}
			});
		}
		suspects.clear();
	}

	private boolean isAt(int place, TableItem item) {
		return place >= 0 && place < table.getItemCount() && table.getItem(place) == item;
	}
}
