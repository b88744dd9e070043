package org.edgeloop.chart.ui.internal;

import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.edgeloop.chart.ui.internal.CurvePainter.Frame;
import org.edgeloop.signal.Envelope;
import org.edgeloop.ui.ThemeColors;

/**
 * Draws an envelope: the range between minimum and maximum, in it the RMS in a stronger tone. What is provisional is pale and
 * hatched, what is missing hatched only.
 * <p>
 * It is filled with one rectangle a pixel column. Of the ways tried in SWT on GTK this costs least: 4 channels of 1920 columns
 * with core take 4.8 ms as rectangles, 5.8 ms as lines up and down, 7.5 ms as an 8-bit image, 10 ms as a polygon or a path (CPU
 * time of the UI thread; with the lines the X server needs more than twice as much on top as with the rectangles).
 */
final class EnvelopePainter {

	private static final double PROVISIONAL_SHARE = 0.6;

	private final GC gc;
	private final Frame frame;
	private final Envelope envelope;
	private final int first;
	private final int last;

	EnvelopePainter(GC gc, Frame frame, Envelope envelope) {
		this.gc = gc;
		this.frame = frame;
		this.envelope = envelope;
		first = frame.first(envelope.bins());
		last = frame.last(envelope.bins());
	}

	void paint() {
		gc.setAntialias(SWT.OFF);
		int channel = frame.area().channel();
		hatch(this::isGap, ThemeColors.GAP.color());
		markMissingSamples();
		fill(envelope.min(), envelope.max(), TimelineColors.peaks(channel),
				TimelineColors.mix(ThemeColors.PROVISIONAL.color(), ThemeColors.CANVAS.color(), PROVISIONAL_SHARE));
		fill(null, envelope.rms(), TimelineColors.channel(channel), ThemeColors.PROVISIONAL.color());
		hatch(this::isProvisional, ThemeColors.CANVAS.color());
	}

	private boolean isGap(int bin) {
		return Double.isNaN(envelope.min()[bin]) && (envelope.flags()[bin] & Envelope.GAP) != 0;
	}

	private boolean isProvisional(int bin) {
		return (envelope.flags()[bin] & Envelope.PROVISIONAL) != 0 && !isGap(bin);
	}

	/** @param low null for the band that lies as far below zero as {@code high} above, inside the envelope */
	private void fill(double @Nullable [] low, double[] high, Color exact, Color provisional) {
		Bars bars = new Bars(exact, provisional);
		int lastTop = 0;
		int lastBottom = -1;
		for (int k = first; k < last; k++) {
			double upper = low == null ? Math.min(high[k], envelope.max()[k]) : high[k];
			double lower = low == null ? Math.max(-high[k], envelope.min()[k]) : low[k];
			if (!(lower <= upper)) {
				lastBottom = -1;
				continue;
			}
			int top = y(upper);
			int bottom = Math.max(top + 1, y(lower));
			// Columns that do not overlap are joined, as the line through their samples would.
			boolean joins = lastBottom >= 0 && low != null;
			int x = frame.x(k);
			bars.add(x, Math.max(1, frame.x(k + 1) - x), joins ? Math.min(top, lastBottom) : top,
					joins ? Math.max(bottom, lastTop) : bottom, isProvisional(k));
			lastTop = top;
			lastBottom = bottom;
		}
		bars.flush();
	}

	private int y(double value) {
		return frame.y(value, 2L * frame.scale());
	}

	private void hatch(IntPredicate wanted, Color color) {
		for (int k = first; k < last; k++) {
			if (wanted.test(k)) {
				int start = k;
				while (k < last && wanted.test(k)) {
					k++;
				}
				Hatching.paint(gc, frame, frame.x(start), frame.x(k), color);
			}
		}
	}

	/** Bins with values in which some samples are missing get a mark at the upper edge. */
	private void markMissingSamples() {
		gc.setBackground(ThemeColors.WARNING.color());
		int height = frame.scale() * Math.max(2, frame.rowHeight() / 5);
		for (int k = first; k < last; k++) {
			if ((envelope.flags()[k] & Envelope.GAP) != 0 && !isGap(k)) {
				int x = frame.x(k);
				gc.fillRectangle(x, frame.plot().y, Math.max(frame.scale(), frame.x(k + 1) - x), height);
			}
		}
	}

	/** Fills rectangles side by side; equal neighbours, which steady signals have many of, become one. */
	private final class Bars {

		private final Color exact;
		private final Color provisional;
		private int left;
		private int right;
		private int top;
		private int bottom;
		private boolean pale;

		Bars(Color exact, Color provisional) {
			this.exact = exact;
			this.provisional = provisional;
			gc.setBackground(exact);
		}

		void add(int x, int width, int newTop, int newBottom, boolean isPale) {
			if (x == right && newTop == top && newBottom == bottom && isPale == pale) {
				right += width;
				return;
			}
			flush();
			if (isPale != pale) {
				gc.setBackground(isPale ? provisional : exact);
			}
			left = x;
			right = x + width;
			top = newTop;
			bottom = newBottom;
			pale = isPale;
		}

		void flush() {
			if (right > left) {
				gc.fillRectangle(left, top, right - left, bottom - top);
			}
		}
	}
}
