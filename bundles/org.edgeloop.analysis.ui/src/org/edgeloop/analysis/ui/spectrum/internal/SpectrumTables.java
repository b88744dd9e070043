package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.analysis.ui.spectrum.CursorReading;
import org.edgeloop.analysis.ui.spectrum.PeakRow;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.chart.ValueText;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The greatest lines of spectra, which the cursor can be put on, and what is read at the cursors. */
final class SpectrumTables extends SashForm {

	private static final int DIGITS = 7;
	/** Of a time below a tenth of a second, which begins with noughts. */
	private static final int FEW_DIGITS = 5;
	private static final double SHORT = 0.1;
	private static final int PLACE_OF_PEAK = 1;
	private static final int PLACE_OF_READING = 2;

	private final SpectrumPresenter presenter;
	private final RowTable<PeakRow> peaks;
	private final RowTable<CursorReading> readings;
	private List<PeakRow> shownPeaks = List.of();
	private List<CursorReading> shownReadings = List.of();

	SpectrumTables(Composite parent, SpectrumPresenter presenter) {
		super(parent, SWT.HORIZONTAL);
		this.presenter = presenter;
		peaks = new RowTable<>(this, List.of(RowColumn.words("Peak in", 10, PeakRow::channel), number("At [Hz]", 12, PeakRow::at, row -> place(row.at())),
				number("Value", 14, PeakRow::value, row -> value(row.value(), row.unit())), number("Order", 9, PeakRow::order, row -> ValueText.of(row.order()))),
				this::go);
		peaks.addSelectionListener(this::go);
		readings = new RowTable<>(this, List.of(RowColumn.words("Cursor", 9, CursorReading::name), RowColumn.words("In", 10, CursorReading::channel),
				number("At [Hz]", 12, CursorReading::at, row -> place(row.at())),
				number("Value", 14, CursorReading::value, row -> value(row.value(), row.unit())),
				number("Relative [dB]", 13, CursorReading::relative, row -> ValueText.of(row.relative()))), row -> presenter.cursors().refine());
		AccessibleNames.set(peaks.control(), "Peaks");
		AccessibleNames.set(readings.control(), "Cursors");
		TableCopy.install(peaks.control());
		TableCopy.install(readings.control());
	}

	private void go(PeakRow peak) {
		presenter.cursors().place(peak.at());
	}

	private interface Number<R> {
		double of(R row);
	}

	private static <R> RowColumn<R> number(String title, int characters, Number<R> value, Function<R, String> text) {
		return new RowColumn<>(title, characters, true, text, Comparator.comparingDouble(value::of));
	}

	private static String place(double at) {
		return String.format(Locale.ROOT, "%." + (Math.abs(at) < SHORT ? FEW_DIGITS : DIGITS) + "g", at).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
	}

	private static String value(double value, String unit) {
		return unit.isEmpty() || Double.isNaN(value) ? ValueText.of(value) : ValueText.of(value) + " " + unit;
	}

	void refresh() {
		String at = presenter.choice().settings().kind() == SpectrumKind.CEPSTRUM ? "At [s]" : "At [Hz]";
		peaks.control().getColumn(PLACE_OF_PEAK).setText(at);
		readings.control().getColumn(PLACE_OF_READING).setText(at);
		List<PeakRow> newPeaks = presenter.peaks();
		if (!newPeaks.equals(shownPeaks)) {
			shownPeaks = newPeaks;
			peaks.show(newPeaks);
		}
		List<CursorReading> newReadings = presenter.cursors().readings();
		if (!newReadings.equals(shownReadings)) {
			shownReadings = newReadings;
			readings.show(newReadings);
		}
	}
}
