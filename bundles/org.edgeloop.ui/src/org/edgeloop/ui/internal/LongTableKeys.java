package org.edgeloop.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.ui.LongTable;

/** The keys that go up and down a long table, whose widget knows the rows in sight alone. */
public final class LongTableKeys {

	private final LongTable table;

	public LongTableKeys(LongTable table) {
		this.table = table;
		table.table().addListener(SWT.KeyDown, this::pressed);
	}

	private void pressed(Event event) {
		if (table.isTaken(event)) {
			event.doit = false;
			return;
		}
		if (event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			event.doit = false;
			table.selectAll();
			table.changed();
			return;
		}
		if (!event.doit || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0 && event.keyCode != SWT.HOME && event.keyCode != SWT.END) {
			return;
		}
		if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			event.doit = false;
			table.setLeft(table.left() + (event.keyCode == SWT.ARROW_LEFT ? -1 : 1));
			return;
		}
		int current = table.current().orElse(-1);
		int page = Math.max(1, table.inSight() - 1);
		int wanted = switch (event.keyCode) {
		case SWT.ARROW_UP -> Math.max(0, current - 1);
		case SWT.ARROW_DOWN -> current + 1;
		case SWT.PAGE_UP -> current - page;
		case SWT.PAGE_DOWN -> current + page;
		case SWT.HOME -> 0;
		case SWT.END -> table.rows() - 1;
		default -> Integer.MIN_VALUE;
		};
		if (wanted != Integer.MIN_VALUE) {
			event.doit = false;
			table.goTo(wanted, (event.stateMask & SWT.SHIFT) != 0);
		}
	}
}
