package org.edgeloop.ui;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.ui.internal.ColumnWindow;
import org.edgeloop.ui.internal.LongTableKeys;
import org.edgeloop.ui.internal.RowSelection;
import org.edgeloop.ui.internal.TableBars;

/**
 * A native table of any number of rows and columns. Its widget has no more rows and columns than are in sight: with a hundred thousand rows
 * of five hundred columns, GTK answers nobody for half a minute. Bars beside it move through the others; keys, wheel, headings and
 * selection do what they do in other tables.
 */
public final class LongTable extends Composite {

	/** What stands in the table. */
	public interface Content {

		/** Prepares a row that comes into sight: its image, what its cells need. */
		void show(TableItem item, int row);

		String text(int row, int column);
	}

	private final Table table;
	private final Content content;
	private final TableBars bars;
	private final ColumnWindow columns;
	private final RowSelection selection = new RowSelection();
	private final List<Runnable> selectionListeners = new CopyOnWriteArrayList<>();
	private final List<IntConsumer> headingListeners = new CopyOnWriteArrayList<>();
	private Predicate<Event> firstKeys = _ -> false;
	private int rows;
	private int top;

	public LongTable(Composite parent, Content content) {
		super(parent, SWT.NONE);
		this.content = content;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.NO_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
		bars = new TableBars(this, this::setTop, this::setLeft);
		columns = new ColumnWindow(table, this::fill, column -> headingListeners.forEach(listener -> listener.accept(column)));
		new LongTableKeys(this);
		table.addListener(SWT.Resize, _ -> fit());
		table.addListener(SWT.Selection, this::clicked);
		table.addListener(SWT.MouseVerticalWheel, this::wheeled);
		table.addListener(SWT.MouseHorizontalWheel, event -> setLeft(columns.left() - Integer.signum(event.count)));
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = rows == 0 ? "No rows" : "Rows %,d to %,d of %,d, columns %,d to %,d of %,d".formatted(top + 1,
						top + inSight(), rows, columns.left() + 1, columns.left() + columns.inSight(), columns.moving());
			}
		});
	}

	/** @return the widget, for menus and listeners; its items and columns are those in sight */
	public Table table() {
		return table;
	}

	public int rows() {
		return rows;
	}

	/** Shows other rows: nothing is selected afterwards. */
	public void setRows(int count) {
		rows = count;
		selection.clear();
		top = Math.clamp(top, 0, lastTop());
		fitRows();
	}

	/**
	 * Shows other columns.
	 *
	 * @param leading how many of them stay at the left
	 */
	public void setColumns(List<LongColumn> all, int leading) {
		columns.set(all, leading);
		showPlace();
	}

	/** @return the columns behind the leading ones, in the order in which the user dragged them */
	public List<Integer> columnOrder() {
		return columns.order();
	}

	/** Marks the column by which rows are sorted. */
	public void setSort(OptionalInt column, int direction) {
		columns.setSort(column, direction);
	}

	/** Asks first what a key is for; where the answer is true, the table does nothing with it. */
	public void setFirstKeys(Predicate<Event> asked) {
		firstKeys = asked;
	}

	/** @return whether a key is for somebody else than the table */
	public boolean isTaken(Event key) {
		return firstKeys.test(key);
	}

	/** Tells a listener the column whose heading was clicked. */
	public void addHeadingListener(IntConsumer listener) {
		headingListeners.add(listener);
	}

	/** @param at in the table; @return the column whose heading is there */
	public OptionalInt headingAt(Point at) {
		return at.y >= 0 && at.y < table.getHeaderHeight() ? columns.at(at.x) : OptionalInt.empty();
	}

	/** @param place of one of the table's widgets; @return the column that it shows */
	public OptionalInt columnOf(int place) {
		return place < columns.shown().size() ? OptionalInt.of(columns.shown().get(place)) : OptionalInt.empty();
	}

	/** @return how many columns are out of sight behind the leading ones */
	public int left() {
		return columns.left();
	}

	/** Moves so that a column is the first behind the leading ones, or as near to that as can be. */
	public void setLeft(int column) {
		columns.setLeft(column);
		showPlace();
	}

	/** Shows the same rows with what stands in them now. */
	public void refresh() {
		fill();
	}

	private void fill() {
		List<Integer> shown = columns.shown();
		for (int place = 0; place < table.getItemCount(); place++) {
			TableItem item = table.getItem(place);
			content.show(item, top + place);
			for (int column = 0; column < shown.size(); column++) {
				item.setText(column, content.text(top + place, shown.get(column)));
			}
		}
	}

	/** @return the first row in sight */
	public int top() {
		return top;
	}

	/** Moves so that a row is the first in sight, or as near to that as can be. */
	public void setTop(int row) {
		int wanted = Math.clamp(row, 0, lastTop());
		if (wanted != top) {
			top = wanted;
			showPlace();
			fill();
			showSelection();
		}
	}

	/** @return how many rows are in sight */
	public int inSight() {
		return table.getItemCount();
	}

	private int lastTop() {
		return Math.max(0, rows - room());
	}

	/** @return how many rows have room as a whole */
	private int room() {
		return Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()));
	}

	private void fit() {
		fitRows();
		columns.arrange();
		showPlace();
	}

	private void fitRows() {
		int wanted = Math.min(room(), rows);
		top = Math.clamp(top, 0, lastTop());
		if (table.getItemCount() > wanted) {
			table.remove(wanted, table.getItemCount() - 1);
		}
		while (table.getItemCount() < wanted) {
			new TableItem(table, SWT.NONE);
		}
		showPlace();
		fill();
		showSelection();
	}

	private void showPlace() {
		bars.showRows(top, rows, room());
		bars.showColumns(columns);
	}

	private void wheeled(Event event) {
		event.doit = false;
		setTop(top - event.count);
	}

	/** @return the row that an item in sight shows; empty if it is none of them */
	public OptionalInt rowOf(TableItem item) {
		int place = table.indexOf(item);
		return place < 0 ? OptionalInt.empty() : OptionalInt.of(top + place);
	}

	/** @param at in the table; @return the row there */
	public OptionalInt rowAt(Point at) {
		return Optional.ofNullable(table.getItem(at)).map(this::rowOf).orElse(OptionalInt.empty());
	}

	/** @return the rows that are selected, in their order */
	public int[] selected() {
		return selection.rows().stream().toArray();
	}

	/** @return the row that the keyboard has come to; empty if none is selected */
	public OptionalInt current() {
		return selection.current();
	}

	/** Selects rows where they are; tells nobody. */
	public void mark(int[] chosen) {
		selection.select(chosen);
		showSelection();
	}

	/** Selects rows and brings the first into sight; tells nobody. */
	public void select(int[] chosen) {
		selection.select(chosen);
		selection.rows().stream().findFirst().ifPresent(this::reveal);
		showSelection();
	}

	public void selectAll() {
		selection.selectAll(rows);
		showSelection();
	}

	/** Goes to a row as the keyboard does; tells listeners. */
	public void goTo(int row, boolean extending) {
		if (rows == 0) {
			return;
		}
		int wanted = Math.clamp(row, 0, rows - 1);
		selection.goTo(wanted, extending);
		reveal(wanted);
		changed();
	}

	private void reveal(int row) {
		if (row < top) {
			setTop(row);
		} else if (row >= top + room()) {
			setTop(row - room() + 1);
		}
	}

	/** Tells a listener whenever the user has selected other rows. */
	public void addSelectionListener(Runnable listener) {
		selectionListeners.add(listener);
	}

	private void clicked(Event event) {
		OptionalInt row = event.item instanceof TableItem item ? rowOf(item) : OptionalInt.empty();
		if (row.isPresent()) {
			var chosen = new BitSet();
			for (int place : table.getSelectionIndices()) {
				chosen.set(top + place);
			}
			selection.clicked(row.getAsInt(), (event.stateMask & SWT.SHIFT) != 0, (event.stateMask & SWT.MOD1) != 0, chosen);
			changed();
		}
	}

	/** The user has selected others; shows and tells it. */
	public void changed() {
		showSelection();
		selectionListeners.forEach(Runnable::run);
	}

	/** The current row comes first: the widget takes it for the one that the keyboard is at. */
	private void showSelection() {
		int[] places = selection.rows().stream().filter(row -> row >= top && row < top + inSight()).map(row -> row - top).toArray();
		OptionalInt current = selection.current();
		for (int i = 1; i < places.length; i++) {
			if (current.isPresent() && places[i] == current.getAsInt() - top) {
				places[i] = places[0];
				places[0] = current.getAsInt() - top;
			}
		}
		table.setSelection(places);
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
