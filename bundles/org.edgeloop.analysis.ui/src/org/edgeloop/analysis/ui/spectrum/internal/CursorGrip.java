package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.edgeloop.analysis.ui.spectrum.SpectrumCursors;
import org.edgeloop.analysis.ui.spectrum.SpectrumCursors.Line;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.chart.TracePointer;
import org.edgeloop.chart.ui.TraceGrip;
import org.edgeloop.signal.spectrum.FrequencyBand;

/** Lets the mouse move cursors, place the second one with Shift, and draw a band while that is asked for. */
final class CursorGrip implements TraceGrip {

	/** In points on either side of a line. */
	private static final double REACH = 4;

	private final SpectrumCursors cursors;
	private final SpectrumPresenter presenter;
	private Optional<Line> held = Optional.empty();
	private OptionalDouble start = OptionalDouble.empty();
	private double end;

	CursorGrip(SpectrumPresenter presenter) {
		this.presenter = presenter;
		cursors = presenter.cursors();
	}

	@Override
	public boolean isAt(TracePointer pointer, double column) {
		return presenter.isPickingBand() || near(pointer, column).isPresent();
	}

	private Optional<Line> near(TracePointer pointer, double column) {
		return cursors.lines().stream().filter(line -> Math.abs(pointer.x().place(line.at()) - column) <= REACH)
				.min((a, b) -> Double.compare(Math.abs(pointer.x().place(a.at()) - column), Math.abs(pointer.x().place(b.at()) - column)));
	}

	@Override
	public boolean press(TracePointer pointer, double column, int stateMask) {
		double at = pointer.x().value(column);
		if (presenter.isPickingBand()) {
			start = OptionalDouble.of(at);
			end = at;
			return true;
		}
		if ((stateMask & SWT.SHIFT) != 0) {
			cursors.placeSecond(at);
		}
		held = near(pointer, column);
		return held.isPresent();
	}

	@Override
	public void drag(double x) {
		end = x;
		start.ifPresent(from -> presenter.previewBand(from, x));
		held.ifPresent(line -> cursors.move(line.order(), x));
	}

	@Override
	public void release() {
		held = Optional.empty();
		if (start.isPresent()) {
			double low = Math.max(Math.min(start.getAsDouble(), end), Double.MIN_NORMAL);
			double high = Math.max(start.getAsDouble(), end);
			start = OptionalDouble.empty();
			if (high > low) {
				presenter.showEnvelope(new FrequencyBand(low, high));
			}
		}
	}
}
