package org.edgeloop.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds what lies at a place of drawn parallel coordinates.
 *
 * @param axes the upright axes of the picture, from left to right
 */
public record ParallelPointer(ParallelChart chart, List<PlotAxis> axes) {

	/** How far below an axis a line passes that has no value there, as a share of the axis. */
	private static final double MISSING = 0.07;
	/** How far from an axis its brushes are taken, in points. */
	private static final double BESIDE = 12;

	public ParallelPointer {
		axes = List.copyOf(axes);
	}

	/** @return the row in which a line passes an axis: in the place of its value, or below the axis without one */
	public double row(int line, int axis) {
		PlotAxis place = axes.get(axis);
		double value = chart.lines().get(line).values().get(axis);
		return chart.axes().get(axis).axis().canShow(value) ? place.place(value) : missingRow(place);
	}

	/** @return the row of lines that have no value on an axis */
	public static double missingRow(PlotAxis axis) {
		return axis.start() + MISSING * (axis.start() - axis.end());
	}

	/** @return the line that passes nearest, if it is not farther than {@code reach}; of chosen and others a chosen one */
	public Optional<ChartEntity> at(double column, double row, double reach) {
		int right = (int) axes.stream().filter(axis -> axis.across() <= column).count();
		if (axes.size() < 2 || right == 0 || right == axes.size()) {
			return Optional.empty();
		}
		double share = (column - axes.get(right - 1).across()) / (axes.get(right).across() - axes.get(right - 1).across());
		int nearest = -1;
		double least = reach;
		for (int line = 0; line < chart.lines().size(); line++) {
			double left = row(line, right - 1);
			double distance = Math.abs(left + share * (row(line, right) - left) - row);
			if (distance <= least && chart.isChosen(line)) {
				least = distance;
				nearest = line;
			}
		}
		return nearest < 0 ? Optional.empty() : Optional.of(new ChartEntity(nearest, 0));
	}

	/** @return the axis at whose line a place lies */
	public OptionalInt axisAt(double column) {
		return IntStream.range(0, axes.size()).filter(axis -> Math.abs(axes.get(axis).across() - column) <= BESIDE).findFirst();
	}

	/** @return the axis before which one comes that is dropped at a place, counted without it */
	public int dropPlace(double column, int dragged) {
		return (int) IntStream.range(0, axes.size()).filter(axis -> axis != dragged && axes.get(axis).across() < column).count();
	}
}
