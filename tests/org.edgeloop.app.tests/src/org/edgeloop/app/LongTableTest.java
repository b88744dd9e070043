package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.ui.LongColumn;
import org.edgeloop.ui.LongTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of a hundred thousand rows and five hundred columns shows the right cells wherever it is moved, and its widget stays small. */
class LongTableTest {

	private static final int ROWS = 100_000;
	private static final int COLUMNS = 500;

	private Shell shell;
	private LongTable table;

	@BeforeEach
	void show() {
		shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		table = new LongTable(shell, new LongTable.Content() {

			@Override
			public void show(TableItem item, int row) {
				item.setData(row);
			}

			@Override
			public String text(int row, int column) {
				return row + "/" + column;
			}
		});
		table.table().setHeaderVisible(true);
		shell.setSize(800, 400);
		shell.open();
		table.setColumns(IntStream.range(0, COLUMNS).mapToObj(i -> new LongColumn("c" + i, "", SWT.LEFT, 90)).toList(), 1);
		table.setRows(ROWS);
		Waiting.settle(shell.getDisplay());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private String cell(int row, int column) {
		return table.table().getItem(row).getText(column);
	}

	private void press(int key, int modifiers) {
		var event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		table.table().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void withoutColumnsItIsEmptyUntilItHasSomeAgain() {
		table.setColumns(List.of(), 1);
		table.setRows(0);
		assertTrue(Arrays.stream(table.table().getColumns()).noneMatch(column -> column.getWidth() > 0));
		table.setColumns(List.of(new LongColumn("c0", "", SWT.LEFT, 90)), 1);
		table.setRows(ROWS);
		assertEquals("0/0", cell(0, 0));
	}

	@Test
	void cellsAreThoseOfTheRowsAndColumnsInSight() {
		assertTrue(table.inSight() > 5 && table.inSight() < 50, table.inSight() + " rows in sight");
		assertTrue(table.table().getColumnCount() < 20, table.table().getColumnCount() + " columns in the widget");
		assertEquals("0/1", cell(0, 1));
		table.setTop(70_000);
		table.setLeft(300);
		assertEquals("70000/0", cell(0, 0), "the leading column stays");
		assertEquals("70002/303", cell(2, 3));
		assertEquals("c303", table.table().getColumn(3).getText());
		table.setTop(Integer.MAX_VALUE);
		assertEquals(ROWS - 1 + "/0", cell(table.inSight() - 1, 0));
		table.setLeft(Integer.MAX_VALUE);
		Waiting.settle(shell.getDisplay());
		List<String> headings = Arrays.stream(table.table().getColumns()).filter(column -> column.getWidth() > 0).map(Item::getText).toList();
		assertEquals("c" + (COLUMNS - 1), headings.getLast());
	}

	@Test
	void keysGoThroughAllRowsAndSelectThem() {
		List<int[]> told = new ArrayList<>();
		table.addSelectionListener(() -> told.add(table.selected()));
		press(SWT.END, 0);
		assertArrayEquals(new int[] { ROWS - 1 }, table.selected());
		press(SWT.ARROW_UP, SWT.SHIFT);
		assertArrayEquals(new int[] { ROWS - 2, ROWS - 1 }, table.selected());
		assertEquals(2, table.table().getSelectionCount());
		press(SWT.HOME, 0);
		assertEquals(0, table.top());
		press(SWT.PAGE_DOWN, 0);
		assertEquals(OptionalInt.of(table.inSight() - 1), table.current());
		assertArrayEquals(table.selected(), told.getLast());
		table.selectAll();
		assertEquals(ROWS, table.selected().length);
	}

	@Test
	void theSelectionStaysWhileItIsOutOfSight() {
		table.select(new int[] { 3, 4 });
		table.setTop(500);
		assertEquals(0, table.table().getSelectionCount());
		table.setTop(0);
		assertArrayEquals(new int[] { 3, 4 }, table.table().getSelectionIndices());
	}

	@Test
	void fewRowsNeedNoBar() {
		table.setRows(3);
		assertEquals(3, table.inSight());
		table.setRows(0);
		assertEquals(0, table.inSight());
		press(SWT.ARROW_DOWN, 0);
		assertEquals(0, table.selected().length);
	}
}
