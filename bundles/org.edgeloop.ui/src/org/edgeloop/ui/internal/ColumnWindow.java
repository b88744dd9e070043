package org.edgeloop.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.edgeloop.ui.LongColumn;

/**
 * The columns of a long table that are in sight: the leading ones always, of the others as many as there is room for. Widgets of columns
 * stay and show others as the table is moved, for GTK takes seconds to make hundreds.
 */
public final class ColumnWindow {

	private static final int NARROWEST = 20;

	private final Table table;
	private final Runnable changed;
	private final IntConsumer clicked;
	private List<LongColumn> columns = List.of();
	/** The columns behind the leading ones, as the user dragged them. */
	private List<Integer> order = new ArrayList<>();
	private int[] widths = {};
	private int leading;
	private int left;
	private OptionalInt sorted = OptionalInt.empty();
	private int direction;
	/** Which column each widget shows. */
	private List<Integer> shown = List.of();
	private boolean isArranging;

	/**
	 * @param changed told that other columns are in sight
	 * @param clicked told the column whose heading was clicked
	 */
	public ColumnWindow(Table table, Runnable changed, IntConsumer clicked) {
		this.table = table;
		this.changed = changed;
		this.clicked = clicked;
	}

	/** @param stayingLeft how many columns at the left never leave, as far as there are so many */
	public void set(List<LongColumn> all, int stayingLeft) {
		columns = List.copyOf(all);
		leading = Math.min(stayingLeft, columns.size());
		order = new ArrayList<>(IntStream.range(leading, columns.size()).boxed().toList());
		widths = columns.stream().mapToInt(LongColumn::width).toArray();
		left = 0;
		sorted = OptionalInt.empty();
		arrange();
	}

	/** @return the columns in the order in which the user dragged them */
	public List<Integer> order() {
		return List.copyOf(order);
	}

	/** @return which column each widget shows */
	public List<Integer> shown() {
		return shown;
	}

	/** @return how many columns can be moved through */
	public int moving() {
		return order.size();
	}

	/** @return how many of the columns that are moved through are out of sight at the left */
	public int left() {
		return left;
	}

	/** @return how many of the columns that are moved through are in sight, the last of them perhaps in part */
	public int inSight() {
		return Math.max(0, shown.size() - leading);
	}

	/** Moves so that a column is the first behind the leading ones, or as near to that as can be. */
	public void setLeft(int wanted) {
		int place = Math.clamp(wanted, 0, lastLeft());
		if (place != left) {
			left = place;
			arrange();
		}
	}

	/** @return from where on all the rest is in sight as a whole */
	public int lastLeft() {
		int room = room();
		int place = order.size();
		while (place > 0 && room - widths[order.get(place - 1)] >= 0) {
			place--;
			room -= widths[order.get(place)];
		}
		return Math.min(place, Math.max(0, order.size() - 1));
	}

	private int room() {
		return table.getClientArea().width - IntStream.range(0, Math.min(leading, widths.length)).map(column -> widths[column]).sum();
	}

	/** Marks the column by which rows are sorted. */
	public void setSort(OptionalInt column, int sortDirection) {
		sorted = column;
		direction = sortDirection;
		showSort();
	}

	private void showSort() {
		int place = sorted.isPresent() ? shown.indexOf(sorted.getAsInt()) : -1;
		table.setSortColumn(place < 0 ? null : table.getColumn(place));
		table.setSortDirection(place < 0 ? SWT.NONE : direction);
	}

	/** @param x in the table; @return the column there */
	public OptionalInt at(int x) {
		int end = 0;
		for (int place = 0; place < shown.size(); place++) {
			end += table.getColumn(place).getWidth();
			if (x < end) {
				return OptionalInt.of(shown.get(place));
			}
		}
		return OptionalInt.empty();
	}

	/** Puts columns into widgets, from left to right until there is no more room. */
	public void arrange() {
		left = Math.clamp(left, 0, lastLeft());
		List<Integer> next = new ArrayList<>(IntStream.range(0, leading).boxed().toList());
		int room = room();
		for (int place = left; place < order.size() && room > 0; place++) {
			next.add(order.get(place));
			room -= widths[order.get(place)];
		}
		isArranging = true;
		table.setRedraw(false);
		try {
			while (table.getColumnCount() < next.size()) {
				add();
			}
			shown = List.copyOf(next);
			int free = table.getClientArea().width;
			for (int place = 0; place < table.getColumnCount(); place++) {
				free -= show(table.getColumn(place), place, free);
			}
			showSort();
		} finally {
			table.setRedraw(true);
			isArranging = false;
		}
		changed.run();
	}

	/** @return the width that the widget takes: of the last one what is left, so that the widget itself has nothing to move through */
	private int show(TableColumn widget, int place, int free) {
		if (place >= shown.size()) {
			widget.setWidth(0);
			return 0;
		}
		LongColumn column = columns.get(shown.get(place));
		widget.setText(column.title());
		widget.setToolTipText(column.toolTip());
		widget.setAlignment(column.alignment());
		widget.setMoveable(place >= leading);
		int width = Math.min(widths[shown.get(place)], Math.max(NARROWEST, free));
		widget.setWidth(width);
		return width;
	}

	private void add() {
		var widget = new TableColumn(table, SWT.LEFT);
		widget.addListener(SWT.Selection, _ -> columnOf(widget).ifPresent(clicked));
		widget.addListener(SWT.Resize, this::resized);
		widget.addListener(SWT.Move, _ -> moved());
	}

	private OptionalInt columnOf(TableColumn widget) {
		int place = table.indexOf(widget);
		return place >= 0 && place < shown.size() ? OptionalInt.of(shown.get(place)) : OptionalInt.empty();
	}

	private void resized(Event event) {
		OptionalInt column = columnOf((TableColumn) event.widget);
		int width = ((TableColumn) event.widget).getWidth();
		boolean isLast = column.isPresent() && shown.getLast() == column.getAsInt();
		if (!isArranging && column.isPresent() && width >= NARROWEST && width != widths[column.getAsInt()] && !isLast) {
			widths[column.getAsInt()] = width;
			arrangeSoon();
		}
	}

	private void moved() {
		if (isArranging) {
			return;
		}
		List<Integer> dragged = IntStream.of(table.getColumnOrder()).filter(place -> place >= leading && place < shown.size())
				.mapToObj(shown::get).toList();
		if (!dragged.equals(shown.subList(leading, shown.size()))) {
			for (int i = 0; i < dragged.size(); i++) {
				order.set(left + i, dragged.get(i));
			}
			arrangeSoon();
		}
	}

	/** The widget is still busy with what the user does to it. */
	private void arrangeSoon() {
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed()) {
				isArranging = true;
				table.setColumnOrder(IntStream.range(0, table.getColumnCount()).toArray());
				arrange();
			}
		});
	}
}
