package org.edgeloop.experiment.ui.internal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.ColumnOrder;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableRow;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;
import org.edgeloop.ui.StrayItems;
import org.edgeloop.ui.ThemeColors;

/**
 * The native table of runs: it makes items only for rows in sight, and widgets only for columns that are shown. The first column holds
 * the run's name with its colour, the second its marks.
 */
public final class RunsTable {

	/** How many columns stand before those that the user chooses. */
	private static final int LEADING = 2;
	private static final int NAME_CHARACTERS = 34;
	private static final int MARK_CHARACTERS = 9;
	private static final int NUMBER_CHARACTERS = 14;
	private static final int TEXT_CHARACTERS = 18;
	private static final int TIME_CHARACTERS = 23;
	private static final int OUTLINE_CHARACTERS = 26;
	private static final int LONGEST_TITLE = 32;
	/** Headings are bold and have room for an arrow. */
	private static final int TITLE_MARGIN = 6;

	private final RunsPresenter presenter;
	private final Table table;
	private final RunSwatches swatches;
	private final RowGrowth rows;
	private boolean isDrawing;
	private RunTable shown;

	/** @param opened is told that Enter was pressed, or a run clicked twice */
	public RunsTable(Composite parent, RunsPresenter presenter, Runnable opened) {
		this.presenter = presenter;
		this.shown = presenter.table();
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		StrayItems.clearAwayFrom(table);
		swatches = new RunSwatches(table);
		rows = new RowGrowth(table);
		table.setHeaderVisible(true);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, _ -> {
			if (!foldSelected()) {
				opened.run();
			}
		});
		table.addListener(SWT.MouseHover, event -> table.setToolTipText(details(new Point(event.x, event.y))));
		table.addListener(SWT.KeyDown, this::foldByArrow);
		ThemeColors.whenChanged(table, table::clearAll);
		addColumn("Run", SWT.LEFT, NAME_CHARACTERS).addListener(SWT.Selection, _ -> presenter.arrangement().sortBy(ShownColumn.of(RunKey.of(RunAttribute.NAME)).column(), false));
		addColumn("Marks", SWT.LEFT, MARK_CHARACTERS);
		showColumns();
	}

	public Table control() {
		return table;
	}

	private TableColumn addColumn(String title, int style, int characters) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth((int) (new PixelConverter(table).convertWidthInCharsToPixels(10) / 10.0 * characters));
		return column;
	}

	/** Makes widgets for the columns that are shown now. */
	public void showColumns() {
		List<String> selected = selectedRuns();
		table.setRedraw(false);
		try {
			// GTK moves all rows to another model for every few columns that are added
			table.removeAll();
			for (int i = table.getColumnCount() - 1; i >= LEADING; i--) {
				table.getColumn(i).dispose();
			}
			for (ShownColumn column : presenter.columns()) {
				add(column);
			}
			rows.set(shown.size(), () -> table.setSelection(places(selected)));
			showOrder();
		} finally {
			table.setRedraw(true);
		}
	}

	private void add(ShownColumn column) {
		if (column.isOutline() && !isDrawing) {
			// a table that draws itself is slower, so it does so only where there is something to draw
			isDrawing = true;
			table.addListener(SWT.PaintItem, this::paint);
		}
		boolean isTime = column.key().equals(RunKey.of(RunAttribute.STARTED)) || column.key().equals(RunKey.of(RunAttribute.ENDED));
		int characters = isTime ? TIME_CHARACTERS : column.key().isNumber() ? NUMBER_CHARACTERS : TEXT_CHARACTERS;
		String title = column.column().title();
		int width = column.isOutline() ? OUTLINE_CHARACTERS : Math.max(characters, Math.min(LONGEST_TITLE, title.length() + TITLE_MARGIN));
		TableColumn widget = addColumn(title, column.key().isNumber() ? SWT.RIGHT : SWT.LEFT, width);
		widget.setToolTipText(ColumnText.meaning(column));
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, _ -> presenter.arrangement().sortBy(column.column(), false));
	}

	/** Shows another table; runs that were selected stay selected if they are in it. */
	public void show() {
		List<String> selected = selectedRuns();
		shown = presenter.table();
		table.setRedraw(false);
		try {
			table.deselectAll();
			table.clearAll();
			rows.set(shown.size(), () -> table.setSelection(places(selected)));
			showOrder();
		} finally {
			table.setRedraw(true);
		}
	}

	/** Shows cells that have become known. */
	public void refreshCells() {
		table.clearAll();
	}

	private void showOrder() {
		Optional<ColumnOrder> first = presenter.settings().order().stream().findFirst();
		table.setSortColumn(first.isPresent() ? widget(first.get()) : null);
		table.setSortDirection(first.map(order -> order.descending() ? SWT.DOWN : SWT.UP).orElse(SWT.NONE));
	}

	private @Nullable TableColumn widget(ColumnOrder order) {
		List<ShownColumn> columns = presenter.columns();
		int place = IntStream.range(0, columns.size()).filter(i -> columns.get(i).column().equals(order.column())).findFirst().orElse(-LEADING);
		boolean isName = order.column().key().equals(RunKey.of(RunAttribute.NAME));
		return place >= 0 ? table.getColumn(LEADING + place) : isName ? table.getColumn(0) : null;
	}

	private void fill(Event event) {
		// While rows are being added, GTK may ask for one that has no place yet.
		if (event.index < 0 || event.index >= shown.size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		TableRow row = shown.row(event.index);
		item.setText(0, RowText.name(shown, row));
		item.setText(1, RowText.marks(shown, row));
		if (row instanceof TableRow.OfRun run) {
			item.setImage(0, swatches.of(run.runId()));
		}
		List<ShownColumn> columns = presenter.columns();
		for (int i = 0; i < columns.size() && LEADING + i < table.getColumnCount(); i++) {
			item.setText(LEADING + i, shown.text(event.index, columns.get(i).column()));
		}
		presenter.need(event.index);
	}

	/** Draws outlines into the left part of their cells, beside the number that stands at the right. */
	private void paint(Event event) {
		int place = event.index - LEADING;
		if (place < 0 || place >= presenter.columns().size() || !presenter.columns().get(place).isOutline()) {
			return;
		}
		int index = table.indexOf((TableItem) event.item);
		if (index >= 0 && index < shown.size() && shown.row(index) instanceof TableRow.OfRun run) {
			Rectangle cell = ((TableItem) event.item).getBounds(event.index);
			int room = cell.width - event.gc.textExtent(((TableItem) event.item).getText(event.index)).x - cell.height / 2;
			presenter.summaries().get(run.runId(), presenter.columns().get(place).key().name())
					.ifPresent(summary -> OutlinePainter.draw(event.gc, summary.outline(), new Rectangle(cell.x, event.y, room, event.height),
							ink(event, run.runId())));
		}
	}

	/** The run's colour; on the ground of selected rows that of their text. */
	private static Color ink(Event event, String runId) {
		return (event.detail & SWT.SELECTED) != 0 ? event.gc.getForeground() : RunSwatches.color(RunColors.of(runId).colour(ThemeColors.isDark()));
	}

	/** @return what is known of the run there, a fact a line */
	private @Nullable String details(Point at) {
		TableItem item = table.getItem(at);
		int index = item == null ? -1 : table.indexOf(item);
		return index < 0 || index >= shown.size() ? null : RowText.details(shown, shown.row(index));
	}

	/** The arrow keys fold as they do in trees; elsewhere they scroll. */
	private void foldByArrow(Event event) {
		Optional<String> fold = selectedFold();
		if (fold.isPresent() && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
			event.doit = false;
			if (presenter.settings().folded().contains(fold.get()) == (event.keyCode == SWT.ARROW_RIGHT)) {
				presenter.arrangement().toggleFolded(fold.get());
			}
		}
	}

	private boolean foldSelected() {
		int index = table.getSelectionIndex();
		Optional<String> fold = index < 0 || index >= shown.size() ? Optional.empty() : RowText.fold(shown.row(index));
		fold.ifPresent(presenter.arrangement()::toggleFolded);
		return fold.isPresent() && shown.row(index) instanceof TableRow.OfGroup;
	}

	/** @return the runs that are selected, those of selected groups among them, in the table's order */
	public List<String> selectedRuns() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < shown.size()).boxed()
				.flatMap(index -> shown.runIds(index).stream()).distinct().toList();
	}

	/** @return what can be folded away or shown again at the selected row */
	public Optional<String> selectedFold() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown.size() ? Optional.empty() : RowText.fold(shown.row(index));
	}

	/** @param listener told the runs that are selected whenever they change */
	public void addSelectionListener(Consumer<List<String>> listener) {
		table.addListener(SWT.Selection, _ -> listener.accept(selectedRuns()));
	}

	/** Selects runs, as far as they are shown, and brings the first into sight. */
	public void select(List<String> runIds) {
		table.setSelection(places(runIds));
		table.showSelection();
	}

	private int[] places(List<String> runIds) {
		return runIds.stream().map(shown::indexOf).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
	}

	/** @return the columns in the order in which the user dragged them */
	public List<ShownColumn> columnsAsDragged() {
		List<ShownColumn> columns = new ArrayList<>();
		for (int place : table.getColumnOrder()) {
			if (place >= LEADING) {
				columns.add(presenter.columns().get(place - LEADING));
			}
		}
		return columns;
	}

	/** @param at on the display; @return the column whose heading is there */
	public Optional<ShownColumn> headingAt(Point at) {
		Point place = table.toControl(at);
		if (place.y >= table.getHeaderHeight() || place.y < 0) {
			return Optional.empty();
		}
		int x = -table.getHorizontalBar().getSelection();
		for (int column : table.getColumnOrder()) {
			x += table.getColumn(column).getWidth();
			if (place.x < x) {
				return column < LEADING ? Optional.empty() : Optional.of(presenter.columns().get(column - LEADING));
			}
		}
		return Optional.empty();
	}
}
