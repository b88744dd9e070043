package org.edgeloop.versioning.ui.internal.history;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.lineage.ClassBalance;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.ThemeColors;

/** How many labels each class has in two versions, as figures and as bars: above the earlier version, below the later one. */
final class ClassBalanceTable {

	private static final int GAP = 3;

	private final RowTable<ClassBalance> table;
	private long most = 1;

	ClassBalanceTable(Composite parent) {
		table = new RowTable<>(parent, List.of(RowColumn.words("Class", 24, ClassBalance::type),
				number("Before", ClassBalance::before, "%d"), number("After", ClassBalance::after, "%d"),
				number("Change", balance -> balance.after() - balance.before(), "%+d"),
				new RowColumn<ClassBalance>("Before and after", 18, false, balance -> balance.before() + ", " + balance.after(),
						Comparator.comparingLong(ClassBalance::after)).drawn(this::draw),
				seconds("Seconds before", ClassBalance::secondsBefore), seconds("Seconds after", ClassBalance::secondsAfter)), _ -> {
					// all that there is to see stands in the row
				});
	}

	/** A figure of a class. */
	@FunctionalInterface
	private interface Count {
		long of(ClassBalance balance);
	}

	private static RowColumn<ClassBalance> number(String title, Count count, String format) {
		return new RowColumn<>(title, 9, true, balance -> count.of(balance) == 0 ? "0" : format.formatted(count.of(balance)),
				Comparator.comparingLong(count::of));
	}

	/** A duration of a class. */
	@FunctionalInterface
	private interface Seconds {
		double of(ClassBalance balance);
	}

	private static RowColumn<ClassBalance> seconds(String title, Seconds duration) {
		return new RowColumn<>(title, 15, true, balance -> String.format(Locale.ROOT, "%.2f", duration.of(balance)), Comparator.comparingDouble(duration::of));
	}

	private void draw(GC gc, ClassBalance balance, Rectangle area) {
		int height = (area.height - 3 * GAP) / 2;
		bar(gc, ThemeColors.SERIES_1, balance.before(), area, area.y + GAP, height);
		bar(gc, ThemeColors.SERIES_2, balance.after(), area, area.y + 2 * GAP + height, height);
	}

	private void bar(GC gc, ThemeColors colour, long count, Rectangle area, int y, int height) {
		gc.setBackground(colour.color());
		gc.fillRectangle(area.x + GAP, y, (int) (count * (area.width - 2 * GAP) / most), height);
	}

	Control control() {
		return table.control();
	}

	void show(List<ClassBalance> classes) {
		most = Math.max(1, classes.stream().mapToLong(balance -> Math.max(balance.before(), balance.after())).max().orElse(1));
		table.show(classes);
	}
}
