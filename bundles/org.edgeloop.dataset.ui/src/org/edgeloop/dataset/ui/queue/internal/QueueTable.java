package org.edgeloop.dataset.ui.queue.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.dataset.ui.queue.QueuedWindow;
import org.edgeloop.ui.Icons;

/** The first windows of the queue as a native table, of which only what changed is written anew. */
public final class QueueTable {

	/** More rows than anybody looks through; stepping goes on behind them. */
	public static final int MOST_ROWS = 1000;

	private static final String[] TITLES = { "#", "Recording", "Channel", "From", "To", "State" };
	private static final int[] CHARACTERS = { 8, 40, 12, 12, 12, 60 };

	private final Table table;
	private List<QueuedWindow> shown = List.of();

	/** @param opened is told the window on which the user pressed Enter or clicked twice */
	public QueueTable(Composite parent, Consumer<QueuedWindow> opened) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		var converter = new PixelConverter(table);
		for (int i = 0; i < TITLES.length; i++) {
			var column = new TableColumn(table, i == 3 || i == 4 ? SWT.RIGHT : SWT.LEFT);
			column.setText(TITLES[i]);
			column.setWidth(converter.convertWidthInCharsToPixels(CHARACTERS[i]));
		}
		table.addListener(SWT.DefaultSelection, _ -> {
			int place = table.getSelectionIndex();
			if (place >= 0 && place < shown.size()) {
				opened.accept(shown.get(place));
			}
		});
	}

	public Table control() {
		return table;
	}

	/** Shows other windows, selects the current one and brings it in sight. */
	public void show(List<QueuedWindow> windows) {
		List<QueuedWindow> before = shown;
		shown = List.copyOf(windows.subList(0, Math.min(windows.size(), MOST_ROWS)));
		table.setRedraw(false);
		while (table.getItemCount() > shown.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < shown.size(); i++) {
			QueuedWindow window = shown.get(i);
			if (i >= table.getItemCount()) {
				fill(new TableItem(table, SWT.NONE), window);
			} else if (i >= before.size() || !before.get(i).equals(window)) {
				fill(table.getItem(i), window);
			}
		}
		table.setRedraw(true);
		shown.stream().filter(QueuedWindow::isCurrent).findFirst().ifPresent(current -> table.setSelection(current.number() - 1));
	}

	private static void fill(TableItem item, QueuedWindow window) {
		item.setText(new String[] { Integer.toString(window.number()), window.window().recording(), window.window().channel(),
				Long.toString(window.window().range().from()), Long.toString(window.window().range().to()), state(window) });
		Icons usual = window.isCurrent() ? Icons.NEXT : Icons.WINDOWS;
		item.setImage((window.isUsable() ? usual : Icons.WARNING).image());
	}

	private static String state(QueuedWindow window) {
		String seen = window.isCurrent() ? "shown" : window.isSeen() ? "seen" : "";
		return window.isUsable() ? seen : window.fault();
	}
}
