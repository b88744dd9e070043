package org.edgeloop.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Interpolates between scattered points by inverse distances, inside their convex hull. All places are in one unit. */
final class Shepard {

	/** A known value at a place. */
	record Known(double x, double y, double value) {
	}

	private final List<Known> points;
	private final List<Known> hull;

	Shepard(List<Known> points) {
		this.points = List.copyOf(points);
		hull = hull(points);
	}

	/** @return the value at a place; NaN outside the hull */
	double value(double x, double y) {
		if (!isInside(x, y)) {
			return Double.NaN;
		}
		double sum = 0;
		double weights = 0;
		for (Known point : points) {
			double square = (point.x() - x) * (point.x() - x) + (point.y() - y) * (point.y() - y);
			if (square == 0) {
				return meanAt(x, y);
			}
			double weight = 1 / (square * Math.sqrt(square));
			sum += weight * point.value();
			weights += weight;
		}
		return sum / weights;
	}

	/** Runs may have the same params. */
	private double meanAt(double x, double y) {
		return points.stream().filter(point -> point.x() == x && point.y() == y).mapToDouble(Known::value).average().orElse(Double.NaN);
	}

	private boolean isInside(double x, double y) {
		if (hull.size() < 3) {
			return false;
		}
		for (int i = 0; i < hull.size(); i++) {
			if (turn(hull.get(i), hull.get((i + 1) % hull.size()), x, y) < 0) {
				return false;
			}
		}
		return true;
	}

	private static double turn(Known from, Known to, double x, double y) {
		return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
	}

	/** The monotone chain of Andrew (1979), counter-clockwise; fewer than three corners where all points lie on a line. */
	private static List<Known> hull(List<Known> points) {
		List<Known> sorted = points.stream().sorted(Comparator.comparingDouble(Known::x).thenComparingDouble(Known::y)).toList();
		List<Known> lower = chain(sorted);
		List<Known> upper = chain(sorted.reversed());
		var corners = new ArrayList<Known>(lower.subList(0, Math.max(0, lower.size() - 1)));
		corners.addAll(upper.subList(0, Math.max(0, upper.size() - 1)));
		return corners;
	}

	private static List<Known> chain(List<Known> sorted) {
		var chain = new ArrayList<Known>();
		for (Known point : sorted) {
			while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point.x(), point.y()) <= 0) {
				chain.removeLast();
			}
			chain.add(point);
		}
		return chain;
	}
}
