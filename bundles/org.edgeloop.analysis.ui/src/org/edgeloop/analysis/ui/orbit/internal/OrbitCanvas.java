package org.edgeloop.analysis.ui.orbit.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.analysis.ui.internal.ChartHolder;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.OrbitChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.signal.orbit.OrbitHarmonic;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** An orbit and, below it, the ellipses that it is made of. */
public final class OrbitCanvas extends SashForm implements ChartHolder {

	private static final int[] SHARES = { 4, 1 };

	private final ChartCanvas canvas;
	private final RowTable<OrbitHarmonic> table;
	private Optional<OrbitChart> shown = Optional.empty();

	public OrbitCanvas(Composite parent) {
		super(parent, SWT.VERTICAL);
		canvas = new ChartCanvas(this);
		table = new RowTable<>(this, columns(), _ -> {
			// All there is of an ellipse stands in its row.
		});
		setWeights(SHARES);
	}

	private static List<RowColumn<OrbitHarmonic>> columns() {
		return List.of(number("Order", 7, "%.0fX", OrbitHarmonic::order), number("x, amplitude", 14, "%.4g", OrbitHarmonic::xAmplitude),
				number("x, lag [°]", 10, "%.1f", OrbitHarmonic::xPhaseLag), number("y, amplitude", 14, "%.4g", OrbitHarmonic::yAmplitude),
				number("y, lag [°]", 10, "%.1f", OrbitHarmonic::yPhaseLag), number("Long half axis", 14, "%.4g", OrbitHarmonic::major),
				number("Short half axis", 14, "%.4g", OrbitHarmonic::minor),
				RowColumn.words("Direction", 12, harmonic -> harmonic.isForward() ? "x to y" : "y to x"));
	}

	private static RowColumn<OrbitHarmonic> number(String name, int characters, String form, ToDoubleFunction<OrbitHarmonic> value) {
		return new RowColumn<>(name, characters, true, harmonic -> form.formatted(value.applyAsDouble(harmonic)), Comparator.comparingDouble(value));
	}

	/** Shows an orbit and what it is made of. */
	public void show(Optional<OrbitChart> chart, List<OrbitHarmonic> harmonics) {
		OrbitChart now = chart.orElse(new OrbitChart("Orbit", "x", "y", List.of()));
		if (!shown.equals(Optional.of(now))) {
			shown = Optional.of(now);
			canvas.show(now);
		}
		table.show(harmonics);
	}

	@Override
	public Optional<Chart> chart() {
		return canvas.chart().filter(chart -> !chart.isEmpty());
	}

	@Override
	public void setTableShown(boolean isTable) {
		canvas.setTableShown(isTable);
	}

	@Override
	public void fit() {
		// An orbit is always shown as a whole.
	}
}
