package org.edgeloop.analysis.ui.diagnosis.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.analysis.ui.diagnosis.DiagnosisWords;
import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** The faults, ranked, with bars for their scores. */
final class ScoreTable {

	/** A score that fills the cell: what is clear beyond doubt. */
	private static final double FULL = 4 * Diagnosis.CLEAR;
	private static final int AIR = 4;

	private final RowTable<FaultScore> table;
	private boolean canBeClear;

	/** @param chosen is told the fault whose evidence is wanted */
	ScoreTable(Composite parent, Consumer<FaultScore> chosen) {
		table = new RowTable<>(parent, List.of(RowColumn.words("Fault", 20, score -> score.fault().label() + " (" + score.fault().symbol() + ")"),
				number("Score", 16, FaultScore::score, "%.1f").drawn(ScoreTable::bar), RowColumn.words("That is", 20, score -> DiagnosisWords.certainty(score.score(), canBeClear)),
				number("Lines every [Hz]", 14, FaultScore::frequency, "%.3f"), number("Slip [%]", 9, score -> 100 * score.slip(), "%+.2f")), chosen);
		table.addSelectionListener(chosen);
		AccessibleNames.set(table.control(), "Faults, ranked");
		TableCopy.install(table.control());
	}

	private interface Number {
		double of(FaultScore score);
	}

	private static RowColumn<FaultScore> number(String title, int characters, Number value, String format) {
		return new RowColumn<>(title, characters, true, score -> String.format(Locale.ROOT, format, value.of(score)), Comparator.comparingDouble(value::of));
	}

	/** Ticks stand where a score begins to be worth a look, and to be clear. */
	private static void bar(GC gc, FaultScore score, Rectangle area) {
		String words = String.format(Locale.ROOT, "%.1f", score.score());
		int text = gc.textExtent("000.0").x + AIR;
		int width = Math.max(1, area.width - text - 2 * AIR);
		int height = Math.max(2, area.height / 2);
		int top = area.y + (area.height - height) / 2;
		gc.setBackground((score.score() >= Diagnosis.CLEAR ? ThemeColors.SERIES_2 : score.score() >= Diagnosis.WEAK ? ThemeColors.SERIES_5 : ThemeColors.PROVISIONAL).color());
		gc.fillRectangle(area.x + AIR, top, (int) (Math.clamp(score.score() / FULL, 0, 1) * width), height);
		gc.setForeground(ThemeColors.AXIS.color());
		for (double limit : new double[] { Diagnosis.WEAK, Diagnosis.CLEAR }) {
			int tick = area.x + AIR + (int) (limit / FULL * width);
			gc.drawLine(tick, top - 2, tick, top + height + 1);
		}
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawText(words, area.x + area.width - AIR - gc.textExtent(words).x, area.y + (area.height - gc.textExtent(words).y) / 2, true);
	}

	/** Shows what was found. */
	void show(Optional<Diagnosis> found) {
		canBeClear = found.map(Diagnosis::canBeClear).orElse(false);
		table.show(found.map(Diagnosis::ranked).orElse(List.of()));
	}

	boolean setFocus() {
		return table.control().setFocus();
	}
}
