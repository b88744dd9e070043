package org.edgeloop.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Copies the selected rows of tables, with their columns parted by tabs. */
public final class TableCopy {

	private TableCopy() {
	}

	/** Offers to copy in the table's own menu. */
	public static void install(Table table) {
		Menu menu = new Menu(table);
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText("&Copy\tCtrl+C");
		item.addListener(SWT.Selection, _ -> copy(table));
		table.setMenu(menu);
	}

	/** Copies from the table that has the focus, if one has. */
	public static void copyFocused(Display display) {
		Control focus = display.getFocusControl();
		if (focus instanceof Table table) {
			copy(table);
		}
	}

	private static void copy(Table table) {
		String text = Arrays.stream(table.getSelection()).map(item -> line(table, item)).collect(Collectors.joining("\n"));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static String line(Table table, TableItem item) {
		return IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).collect(Collectors.joining("\t"));
	}
}
