package org.edgeloop.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A native table of many rows: it makes items only for those in sight, and sorts in the background. Rows are values that do not
 * change. To be used in the user interface thread.
 *
 * @param <R> what a row stands for
 */
public final class RowTable<R> {

	/** The height of a row with pictures, in lines of text. */
	private static final int PICTURE_LINES = 2;

	private final Table table;
	private final List<RowColumn<R>> columns;
	private List<R> given = List.of();
	private List<R> shown = List.of();
	private Comparator<R> order = (_, _) -> 0;
	private Function<R, @Nullable Image> image = _ -> null;
	private Optional<R> awaited = Optional.empty();
	private boolean stays;
	private long request;

	/** @param opened is told the row on which the user pressed Enter or clicked twice */
	public RowTable(Composite parent, List<RowColumn<R>> columns, Consumer<R> opened) {
		this(parent, SWT.SINGLE, columns, opened);
	}

	/**
	 * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}: how many rows can be selected
	 * @param opened is told the row on which the user pressed Enter or clicked twice
	 */
	public RowTable(Composite parent, int style, List<RowColumn<R>> columns, Consumer<R> opened) {
		this.columns = List.copyOf(columns);
		table = new Table(parent, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		StrayItems.clearAwayFrom(table);
		table.setHeaderVisible(true);
		double character = new PixelConverter(table).convertWidthInCharsToPixels(10) / 10.0;
		for (RowColumn<R> column : this.columns) {
			add(column, (int) Math.ceil(column.characters() * character));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, _ -> selected().ifPresent(opened));
		if (this.columns.stream().anyMatch(column -> column.picture().isPresent())) {
			drawPictures();
		}
	}

	/** Cells with a picture draw it in place of their text, and make room for it. */
	private void drawPictures() {
		int height = new PixelConverter(table).convertHeightInCharsToPixels(PICTURE_LINES);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height));
		table.addListener(SWT.EraseItem, event -> {
			if (columns.get(event.index).picture().isPresent()) {
				event.detail &= ~SWT.FOREGROUND;
			}
		});
		table.addListener(SWT.PaintItem, event -> {
			int place = table.indexOf((TableItem) event.item);
			if (place >= 0 && place < shown.size()) {
				Rectangle cell = ((TableItem) event.item).getBounds(event.index);
				Rectangle area = new Rectangle(cell.x, event.y, cell.width, event.height);
				columns.get(event.index).picture().ifPresent(picture -> picture.draw(event.gc, shown.get(place), area));
			}
		});
	}

	/** Tells a listener each row that the user selects, with the keyboard too. */
	public void addSelectionListener(Consumer<R> listener) {
		table.addListener(SWT.Selection, _ -> selected().ifPresent(listener));
	}

	/** Selects a row that is equal and brings it into sight; one that is to be shown, as soon as it is. */
	public void select(R row) {
		int place = shown.indexOf(row);
		if (place >= 0) {
			table.setSelection(place);
		}
		awaited = place >= 0 ? Optional.empty() : Optional.of(row);
	}

	private void add(RowColumn<R> column, int width) {
		TableColumn widget = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
		widget.setText(column.title());
		widget.pack(); // as wide as its heading, since there are no rows yet
		widget.setWidth(Math.max(width, widget.getWidth()));
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, _ -> {
			boolean descending = table.getSortColumn() == widget && table.getSortDirection() == SWT.UP;
			table.setSortColumn(widget);
			table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
			order = descending ? column.order().reversed() : column.order();
			sortAndShow();
		});
	}

	private void fill(Event event) {
		// While rows are being added, GTK may ask for one that has no place yet.
		if (event.index < 0 || event.index >= shown.size()) {
			return;
		}
		R row = shown.get(event.index);
		TableItem item = (TableItem) event.item;
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, columns.get(i).text().apply(row));
		}
		item.setImage(0, image.apply(row));
	}

	public Table control() {
		return table;
	}

	/** @param newImage the picture in the first column; {@code null} for none */
	public void setImage(Function<R, @Nullable Image> newImage) {
		image = newImage;
	}

	/**
	 * Shows other rows, sorted as the user asked; in the order given where nobody has asked yet. What was selected stays
	 * selected as far as equal rows are among them.
	 */
	public void show(List<R> rows) {
		given = List.copyOf(rows);
		sortAndShow();
	}

	private void sortAndShow() {
		long number = ++request;
		List<R> all = given;
		Comparator<R> wanted = order;
		Display display = table.getDisplay();
		Job.createSystem("Sorting rows", (ICoreRunnable) _ -> {
			var sorted = new ArrayList<>(all);
			sorted.sort(wanted);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (number == request && !table.isDisposed()) {
						replace(sorted);
					}
				});
			}
		}).schedule();
	}

	private void replace(List<R> sorted) {
		List<R> selected = selection();
		int place = table.getSelectionIndex();
		shown = sorted;
		table.deselectAll();
		table.setItemCount(shown.size());
		table.clearAll();
		Optional<R> wanted = awaited;
		awaited = Optional.empty();
		if (wanted.filter(shown::contains).isPresent()) {
			select(wanted.get());
			return;
		}
		if (!selected.isEmpty()) {
			var before = new HashSet<>(selected);
			int most = (table.getStyle() & SWT.MULTI) != 0 ? shown.size() : 1;
			table.setSelection(IntStream.range(0, shown.size()).filter(row -> before.contains(shown.get(row))).limit(most).toArray());
			if (stays && table.getSelectionCount() == 0 && !shown.isEmpty()) {
				table.setSelection(Math.min(place, shown.size() - 1));
				table.notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	/** From now on, where all selected rows are gone the one in their place is selected, as when a list is worked off. */
	public void stayInPlace() {
		stays = true;
	}

	/** @return the rows that the user has chosen, from top to bottom */
	public List<R> selection() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(place -> place < shown.size()).mapToObj(shown::get).toList();
	}

	/** @return the row that the user has chosen */
	public Optional<R> selected() {
		int place = table.getSelectionIndex();
		return place >= 0 && place < shown.size() ? Optional.of(shown.get(place)) : Optional.empty();
	}
}
