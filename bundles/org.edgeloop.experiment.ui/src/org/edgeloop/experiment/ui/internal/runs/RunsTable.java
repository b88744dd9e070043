package org.edgeloop.experiment.ui.internal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.ColumnOrder;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableRow;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;
import org.edgeloop.ui.FactsHover;
import org.edgeloop.ui.LongColumn;
import org.edgeloop.ui.LongTable;
import org.edgeloop.ui.ThemeColors;

/**
 * The native table of runs, of which widgets hold the rows in sight and the columns that are shown. The first column holds the run's
 * name with its colour, the second its marks.
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
	private final LongTable rows;
	private final Table table;
	private final RunSwatches swatches;
	private boolean isDrawing;
	private RunTable shown;

	/** @param opened is told that Enter was pressed, or a run clicked twice */
	public RunsTable(Composite parent, RunsPresenter presenter, Runnable opened) {
		this.presenter = presenter;
		this.shown = presenter.table();
		rows = new LongTable(parent, new Cells());
		table = rows.table();
		swatches = new RunSwatches(table);
		table.setHeaderVisible(true);
		table.addListener(SWT.DefaultSelection, _ -> {
			if (!foldSelected()) {
				opened.run();
			}
		});
		new FactsHover<>(table, this::rowAt, row -> RowText.details(shown, row), this::reference);
		rows.setFirstKeys(this::foldByArrow);
		ThemeColors.whenChanged(table, rows::refresh);
		rows.addHeadingListener(this::sortBy);
		showColumns();
	}

	private void sortBy(int column) {
		if (column == 0) {
			presenter.arrangement().sortBy(ShownColumn.of(RunKey.of(RunAttribute.NAME)).column(), false);
		} else if (column >= LEADING) {
			presenter.arrangement().sortBy(presenter.columns().get(column - LEADING).column(), false);
		}
	}

	/** @return the rows with the bar beside them */
	public LongTable control() {
		return rows;
	}

	/** Shows the columns that are to be shown now. */
	public void showColumns() {
		List<LongColumn> columns = new ArrayList<>();
		columns.add(new LongColumn("Run", "", SWT.LEFT, width(NAME_CHARACTERS)));
		columns.add(new LongColumn("Marks", "", SWT.LEFT, width(MARK_CHARACTERS)));
		presenter.columns().forEach(column -> columns.add(widget(column)));
		rows.setColumns(columns, LEADING);
		if (!isDrawing && presenter.columns().stream().anyMatch(ShownColumn::isOutline)) {
			// a table that draws itself is slower, so it does so only where there is something to draw
			isDrawing = true;
			table.addListener(SWT.PaintItem, this::paint);
		}
		showOrder();
	}

	private LongColumn widget(ShownColumn column) {
		boolean isTime = column.key().equals(RunKey.of(RunAttribute.STARTED)) || column.key().equals(RunKey.of(RunAttribute.ENDED));
		int characters = isTime ? TIME_CHARACTERS : column.key().isNumber() ? NUMBER_CHARACTERS : TEXT_CHARACTERS;
		String title = column.column().title();
		int wide = column.isOutline() ? OUTLINE_CHARACTERS : Math.max(characters, Math.min(LONGEST_TITLE, title.length() + TITLE_MARGIN));
		return new LongColumn(title, ColumnText.meaning(column), column.key().isNumber() ? SWT.RIGHT : SWT.LEFT, width(wide));
	}

	private int width(int characters) {
		return (int) (new PixelConverter(table).convertWidthInCharsToPixels(10) / 10.0 * characters);
	}

	/** Shows another table; runs that were selected stay selected if they are in it. */
	public void show() {
		List<String> selected = selectedRuns();
		shown = presenter.table();
		rows.setRows(shown.size());
		rows.mark(places(selected));
		showOrder();
	}

	/** Shows cells that have become known. */
	public void refreshCells() {
		rows.refresh();
	}

	private void showOrder() {
		Optional<ColumnOrder> first = presenter.settings().order().stream().findFirst();
		rows.setSort(first.map(this::place).orElse(OptionalInt.empty()), first.map(order -> order.descending() ? SWT.DOWN : SWT.UP).orElse(SWT.NONE));
	}

	private OptionalInt place(ColumnOrder order) {
		List<ShownColumn> columns = presenter.columns();
		OptionalInt place = IntStream.range(0, columns.size()).filter(i -> columns.get(i).column().equals(order.column())).findFirst();
		boolean isName = order.column().key().equals(RunKey.of(RunAttribute.NAME));
		return place.isPresent() ? OptionalInt.of(LEADING + place.getAsInt()) : isName ? OptionalInt.of(0) : OptionalInt.empty();
	}

	/** What stands in the rows. */
	private final class Cells implements LongTable.Content {

		@Override
		public void show(TableItem item, int row) {
			item.setImage(0, shown.row(row) instanceof TableRow.OfRun run ? swatches.of(run.runId()) : null);
			presenter.need(row);
		}

		@Override
		public String text(int row, int column) {
			return switch (column) {
			case 0 -> RowText.name(shown, shown.row(row));
			case 1 -> RowText.marks(shown, shown.row(row));
			default -> column - LEADING < presenter.columns().size() ? shown.text(row, presenter.columns().get(column - LEADING).column()) : "";
			};
		}
	}

	/** Draws outlines into the left part of their cells, beside the number that stands at the right. */
	private void paint(Event event) {
		int place = rows.columnOf(event.index).orElse(0) - LEADING;
		if (place < 0 || place >= presenter.columns().size() || !presenter.columns().get(place).isOutline()) {
			return;
		}
		int index = rows.rowOf((TableItem) event.item).orElse(-1);
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

	private Optional<TableRow> rowAt(Point at) {
		int index = rows.rowAt(at).orElse(-1);
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.row(index));
	}

	/** Who knows which data a run was made with is asked by what reads it. */
	private Optional<Object> reference(TableRow row) {
		return row instanceof TableRow.OfRun run ? presenter.feed().choice().map(choice -> RunSourceAdapter.of(new RunReference(choice.store(), run.runId()))) : Optional.empty();
	}

	/** The arrow keys fold as they do in trees; elsewhere they scroll. */
	private boolean foldByArrow(Event event) {
		Optional<String> fold = selectedFold();
		boolean isTaken = fold.isPresent() && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT);
		if (isTaken && presenter.settings().folded().contains(fold.get()) == (event.keyCode == SWT.ARROW_RIGHT)) {
			presenter.arrangement().toggleFolded(fold.get());
		}
		return isTaken;
	}

	private boolean foldSelected() {
		int index = selectedRow();
		Optional<String> fold = index < 0 || index >= shown.size() ? Optional.empty() : RowText.fold(shown.row(index));
		fold.ifPresent(presenter.arrangement()::toggleFolded);
		return fold.isPresent() && shown.row(index) instanceof TableRow.OfGroup;
	}

	private int selectedRow() {
		return rows.current().orElseGet(() -> Arrays.stream(rows.selected()).findFirst().orElse(-1));
	}

	/** @return the runs that are selected, those of selected groups among them, in the table's order */
	public List<String> selectedRuns() {
		return Arrays.stream(rows.selected()).filter(index -> index < shown.size()).boxed()
				.flatMap(index -> shown.runIds(index).stream()).distinct().toList();
	}

	/** @return what can be folded away or shown again at the selected row */
	public Optional<String> selectedFold() {
		int index = selectedRow();
		return index < 0 || index >= shown.size() ? Optional.empty() : RowText.fold(shown.row(index));
	}

	/** @param listener told the runs that are selected whenever they change */
	public void addSelectionListener(Consumer<List<String>> listener) {
		rows.addSelectionListener(() -> listener.accept(selectedRuns()));
	}

	/** Selects runs, as far as they are shown, and brings the first into sight. */
	public void select(List<String> runIds) {
		rows.select(places(runIds));
	}

	private int[] places(List<String> runIds) {
		return runIds.stream().map(shown::indexOf).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
	}

	/** @return the columns in the order in which the user dragged them */
	public List<ShownColumn> columnsAsDragged() {
		return rows.columnOrder().stream().map(column -> presenter.columns().get(column - LEADING)).toList();
	}

	/** @param at on the display; @return the column whose heading is there */
	public Optional<ShownColumn> headingAt(Point at) {
		OptionalInt column = rows.headingAt(table.toControl(at));
		return column.orElse(0) < LEADING ? Optional.empty() : Optional.of(presenter.columns().get(column.getAsInt() - LEADING));
	}
}
