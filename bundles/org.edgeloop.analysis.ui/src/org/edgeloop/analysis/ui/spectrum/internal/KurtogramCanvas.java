package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.Kurtogram.Cell;
import org.edgeloop.ui.ThemeColors;

/**
 * Draws a kurtogram: a row for each width of bands, frequencies to the right, kurtosis as colour. A click on a band chooses it; the most
 * impulsive band and the chosen one have frames. Some hundred rectangles are drawn as they are.
 */
final class KurtogramCanvas extends Canvas {

	private static final int MARGIN = 4;
	private static final int TICKS = 4;
	private static final int HALF_BRIGHT = 128;

	private Optional<Kurtogram> kurtogram = Optional.empty();
	private Optional<FrequencyBand> band = Optional.empty();
	private List<Integer> rows = List.of();

	/** @param chosen is told the band that the user chooses */
	KurtogramCanvas(Composite parent, Consumer<FrequencyBand> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> cellAt(event).ifPresent(cell -> chosen.accept(cell.band())));
		addListener(SWT.MouseMove, event -> setToolTipText(cellAt(event).map(KurtogramCanvas::describe).orElse("")));
		ThemeColors.whenChanged(this, this::redraw);
	}

	/** @return a band in words */
	static String describe(Cell cell) {
		return String.format(Locale.ROOT, "%.0f to %.0f Hz: kurtosis %.2f", cell.band().low(), cell.band().high(), cell.kurtosis());
	}

	void show(Optional<Kurtogram> shown, Optional<FrequencyBand> chosenBand) {
		kurtogram = shown;
		band = chosenBand;
		rows = shown.map(all -> all.cells().stream().map(Cell::divisions).distinct().sorted().toList()).orElse(List.of());
		redraw();
	}

	private Rectangle plot(GC gc) {
		Rectangle area = getClientArea();
		int text = gc.getFontMetrics().getHeight();
		int left = 2 * MARGIN + gc.textExtent("00").x + text;
		int width = Math.max(1, area.width - left - gc.textExtent("0.00").x - text - 4 * MARGIN);
		return new Rectangle(left, MARGIN, width, Math.max(1, area.height - 2 * text - 3 * MARGIN));
	}

	private double highest() {
		return kurtogram.stream().flatMap(all -> all.cells().stream()).mapToDouble(cell -> cell.band().high()).max().orElse(1);
	}

	private Rectangle place(Cell cell, Rectangle plot) {
		int row = rows.indexOf(cell.divisions());
		int left = plot.x + (int) Math.round(cell.band().low() / highest() * plot.width);
		int right = plot.x + (int) Math.round(cell.band().high() / highest() * plot.width);
		int top = plot.y + row * plot.height / rows.size();
		return new Rectangle(left, top, Math.max(1, right - left), plot.y + (row + 1) * plot.height / rows.size() - top);
	}

	private Optional<Cell> cellAt(Event event) {
		GC gc = new GC(this);
		Rectangle plot = plot(gc);
		gc.dispose();
		return kurtogram.stream().flatMap(all -> all.cells().stream()).filter(cell -> place(cell, plot).contains(event.x, event.y)).findFirst();
	}

	private void paint(GC gc) {
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(getClientArea());
		kurtogram.ifPresent(shown -> {
			Rectangle plot = plot(gc);
			double most = Math.max(shown.best().kurtosis(), Double.MIN_NORMAL);
			for (Cell cell : shown.cells()) {
				gc.setBackground(colour(ColourMap.VIRIDIS.rgb(cell.kurtosis() / most)));
				gc.fillRectangle(place(cell, plot));
			}
			frame(gc, place(shown.best(), plot), SWT.LINE_DASH, shown.best().kurtosis() / most);
			shown.cells().stream().filter(cell -> Optional.of(cell.band()).equals(band)).findFirst()
					.ifPresent(cell -> frame(gc, place(cell, plot), SWT.LINE_SOLID, cell.kurtosis() / most));
			axes(gc, plot);
			bar(gc, plot, most);
		});
		if (isFocusControl()) {
			gc.drawFocus(0, 0, getClientArea().width, getClientArea().height);
		}
	}

	private static Color colour(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** Bright cells have dark frames. */
	private void frame(GC gc, Rectangle cell, int style, double strength) {
		int green = ColourMap.VIRIDIS.rgb(strength) >> 8 & 0xFF;
		gc.setForeground(getDisplay().getSystemColor(green > HALF_BRIGHT ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
		gc.setLineWidth(2);
		gc.setLineStyle(style);
		gc.drawRectangle(cell.x + 1, cell.y + 1, Math.max(1, cell.width - 2), Math.max(1, cell.height - 2));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	private void axes(GC gc, Rectangle plot) {
		gc.setForeground(ThemeColors.AXIS.color());
		gc.drawRectangle(plot.x, plot.y, plot.width, plot.height);
		gc.setForeground(ThemeColors.TEXT.color());
		int text = gc.getFontMetrics().getHeight();
		double end = -1;
		double step = step(highest() / TICKS);
		for (double tick = 0; tick <= highest(); tick += step) {
			String words = String.format(Locale.ROOT, "%.0f", tick);
			Point size = gc.textExtent(words);
			double left = Math.min(plot.x + tick / highest() * plot.width - size.x / 2.0, getClientArea().width - size.x);
			if (left > end) {
				gc.drawText(words, (int) left, plot.y + plot.height + MARGIN, true);
				end = left + size.x + MARGIN;
			}
		}
		String title = "Frequency [Hz]";
		gc.drawText(title, plot.x + (plot.width - gc.textExtent(title).x) / 2, plot.y + plot.height + MARGIN + text, true);
		int last = Integer.MIN_VALUE;
		for (int row = 0; row < rows.size(); row++) {
			String words = String.valueOf(rows.get(row));
			int top = plot.y + (2 * row + 1) * plot.height / rows.size() / 2 - text / 2;
			if (top > last + text) {
				gc.drawText(words, plot.x - MARGIN - gc.textExtent(words).x, top, true);
				last = top;
			}
		}
		upright(gc, "Bands", 0, plot);
	}

	/** @return the least of 1, 2, 5, 10, 20 … that is not below */
	private static double step(double least) {
		double decade = Math.pow(10, Math.floor(Math.log10(least)));
		double share = least / decade;
		return decade * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
	}

	/** What the colours mean. */
	private void bar(GC gc, Rectangle plot, double most) {
		int left = plot.x + plot.width + MARGIN;
		int text = gc.getFontMetrics().getHeight();
		for (int y = 0; y < plot.height; y++) {
			gc.setForeground(colour(ColourMap.VIRIDIS.rgb(1 - (double) y / plot.height)));
			gc.drawLine(left, plot.y + y, left + 2 * MARGIN, plot.y + y);
		}
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawText(String.format(Locale.ROOT, "%.3g", most), left + 3 * MARGIN, plot.y, true);
		gc.drawText("0", left + 3 * MARGIN, plot.y + plot.height - text, true);
		upright(gc, "Kurtosis", getClientArea().width - text, plot);
	}

	private static void upright(GC gc, String words, int left, Rectangle plot) {
		var turn = new Transform(gc.getDevice());
		turn.translate(left, plot.y + (plot.height + gc.textExtent(words).x) / 2f);
		turn.rotate(-90);
		gc.setTransform(turn);
		gc.drawText(words, 0, 0, true);
		gc.setTransform(null);
		turn.dispose();
	}
}
