package org.edgeloop.analysis.ui.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.chart.TraceMark.Dash;

/**
 * The cursors of a spectrum: lines that move together. Places are frequencies in Hz; of a cepstrum, quefrencies in s. Without a widget, and to be
 * used from one thread.
 */
public final class SpectrumCursors {

	/** What the lines stand for. */
	public enum Kind {
		/** One line. */
		SINGLE("Single"),
		/** A fundamental and its multiples: dragging any of them moves all. */
		HARMONIC("Harmonic"),
		/** A centre with lines at even distances on both sides: dragging one of these changes the distance. */
		SIDEBAND("Sideband"),
		/** Two lines, whose distance and ratio are read out. */
		DIFFERENCE("Difference");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** @return for people */
		public String label() {
			return label;
		}
	}

	/**
	 * One of the lines.
	 *
	 * @param order which multiple, or which sideband; of two lines, 0 or 1
	 */
	public record Line(int order, String name, double at) {
	}

	private static final ChartLook LOOK = new ChartLook(0xB3261E, 0xFF8A80, 0);
	/** As a share of the centre, until somebody changes it. */
	private static final double FIRST_SPACING = 0.1;
	private static final int MOST = 50;

	private final Runnable changed;
	private Kind kind = Kind.SINGLE;
	private OptionalDouble main = OptionalDouble.empty();
	private OptionalDouble second = OptionalDouble.empty();
	private int count = 5;
	private List<ChannelSpectrum> spectra = List.of();

	/** @param changed is called when lines have moved */
	public SpectrumCursors(Runnable changed) {
		this.changed = changed;
	}

	/** Takes the spectra that values are read from; lines stay where they are. */
	void setSpectra(List<ChannelSpectrum> shown) {
		spectra = shown;
	}

	public Kind kind() {
		return kind;
	}

	/** Lets the lines stand for something else, from where the first one is. */
	public void setKind(Kind other) {
		if (other != kind) {
			kind = other;
			second = OptionalDouble.empty();
			changed.run();
		}
	}

	/** @return how many multiples, or sidebands on either side, are shown */
	public int count() {
		return count;
	}

	public void setCount(int lines) {
		count = Math.clamp(lines, 1, MOST);
		changed.run();
	}

	/** Puts the first line, the fundamental or the centre somewhere. */
	public void place(double at) {
		if (at > 0) {
			main = OptionalDouble.of(at);
			changed.run();
		}
	}

	/** Puts the second line somewhere, or a sideband. */
	public void placeSecond(double at) {
		if (kind == Kind.SIDEBAND && main.isPresent()) {
			move(1, at);
		} else if (at > 0) {
			kind = Kind.DIFFERENCE;
			second = OptionalDouble.of(at);
			changed.run();
		}
	}

	/** Takes all lines away. */
	public void clear() {
		main = OptionalDouble.empty();
		second = OptionalDouble.empty();
		changed.run();
	}

	/** @return the lines, the first one first; none before one was placed */
	public List<Line> lines() {
		if (main.isEmpty()) {
			return List.of();
		}
		double at = main.getAsDouble();
		return switch (kind) {
		case SINGLE -> List.of(new Line(0, "Cursor", at));
		case HARMONIC -> harmonics(at);
		case SIDEBAND -> sidebands(at);
		case DIFFERENCE -> second.isEmpty() ? List.of(new Line(0, "A", at)) : List.of(new Line(0, "A", at), new Line(1, "B", second.getAsDouble()));
		};
	}

	private List<Line> harmonics(double fundamental) {
		List<Line> lines = new ArrayList<>();
		for (int order = 1; order <= count; order++) {
			lines.add(new Line(order, order + "×", order * fundamental));
		}
		return lines;
	}

	private List<Line> sidebands(double centre) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(0, "Centre", centre));
		for (int order = 1; order <= count; order++) {
			lines.add(new Line(-order, "\u2212" + order, centre - order * spacing()));
			lines.add(new Line(order, "+" + order, centre + order * spacing()));
		}
		lines.removeIf(line -> line.at() <= 0);
		return lines;
	}

	private double spacing() {
		return second.orElse(FIRST_SPACING * main.orElse(1));
	}

	/** Moves one of the lines, and with it what follows from it. */
	public void move(int order, double at) {
		if (main.isEmpty() || !(at > 0)) {
			return;
		}
		double centre = main.getAsDouble();
		switch (kind) {
		case SINGLE -> main = OptionalDouble.of(at);
		case HARMONIC -> main = OptionalDouble.of(at / order);
		case SIDEBAND -> {
			double distance = Math.abs(at - centre) / Math.max(1, Math.abs(order));
			if (order == 0) {
				second = OptionalDouble.of(spacing());
				main = OptionalDouble.of(at);
			} else if (distance > 0) {
				second = OptionalDouble.of(distance);
			}
		}
		case DIFFERENCE -> {
			main = order == 0 ? OptionalDouble.of(at) : main;
			second = order == 0 ? second : OptionalDouble.of(at);
		}
		}
		changed.run();
	}

	/** Moves the first line by steps of the spectrum's resolution. */
	public void nudge(int steps) {
		resolution().ifPresent(step -> main.ifPresent(at -> move(kind == Kind.HARMONIC ? 1 : 0, at + steps * step)));
	}

	/** Moves the second line, or the first sideband, by steps of the spectrum's resolution. */
	public void nudgeSecond(int steps) {
		List<Line> lines = lines();
		resolution().ifPresent(step -> lines.stream().filter(line -> line.order() == 1 && kind != Kind.HARMONIC).findFirst()
				.ifPresent(line -> move(1, line.at() + steps * step)));
	}

	private OptionalDouble resolution() {
		return spectra.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(spectra.getFirst().spectrum().resolution());
	}

	/** Moves the lines so that they stand on what is greatest near to them in the first spectrum. */
	public void refine() {
		if (spectra.isEmpty() || main.isEmpty()) {
			return;
		}
		var fit = new CursorFit(spectra.getFirst().spectrum());
		double at = main.getAsDouble();
		switch (kind) {
		case SINGLE -> main = OptionalDouble.of(fit.peak(at));
		case HARMONIC -> main = OptionalDouble.of(fit.fundamental(at, count));
		case SIDEBAND -> {
			double spacing = spacing();
			main = OptionalDouble.of(fit.peak(at));
			second = OptionalDouble.of(fit.spacing(main.getAsDouble(), spacing, count));
		}
		case DIFFERENCE -> {
			main = OptionalDouble.of(fit.peak(at));
			second = second.isEmpty() ? second : OptionalDouble.of(fit.peak(second.getAsDouble()));
		}
		}
		changed.run();
	}

	/** @return the line nearest to a place, if it is no farther away than {@code reach} */
	public Optional<Line> near(double at, double reach) {
		return lines().stream().filter(line -> Math.abs(line.at() - at) <= reach).min((a, b) -> Double.compare(Math.abs(a.at() - at), Math.abs(b.at() - at)));
	}

	/** @return the lines as a chart draws them */
	List<TraceMark> marks() {
		return lines().stream().map(line -> TraceMark.line(line.name(), line.at(), LOOK, Dash.SOLID)).toList();
	}

	/** @return what is read at each line, in the order of {@link #lines} */
	public List<CursorReading> readings() {
		return CursorReading.of(lines(), spectra, kind);
	}
}
