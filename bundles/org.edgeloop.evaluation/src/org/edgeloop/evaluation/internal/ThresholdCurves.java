package org.edgeloop.evaluation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.evaluation.ThresholdCurve;
import org.edgeloop.evaluation.ThresholdCurve.Point;

/** Goes through scores from the highest to the lowest. */
public final class ThresholdCurves {

	/** More points than a chart has pixels to tell apart. */
	private static final int MOST = 400;

	private ThresholdCurves() {
	}

	/**
	 * @param scores of each window for the class, at least one
	 * @param positive whether each window is of the class
	 */
	public static ThresholdCurve of(String type, double[] scores, boolean[] positive) {
		List<Point> all = points(scores, positive);
		return new ThresholdCurve(type, thinned(all), rocAuc(all), averagePrecision(all));
	}

	/** @return a point for each different score */
	private static List<Point> points(double[] scores, boolean[] positive) {
		int[] order = IntStream.range(0, scores.length).boxed().sorted((a, b) -> Double.compare(scores[b], scores[a])).mapToInt(Integer::intValue)
				.toArray();
		long positives = IntStream.range(0, positive.length).filter(i -> positive[i]).count();
		List<Point> points = new ArrayList<>();
		long hits = 0;
		for (int i = 0; i < order.length; i++) {
			hits += positive[order[i]] ? 1 : 0;
			if (i + 1 == order.length || scores[order[i + 1]] < scores[order[i]]) {
				long misses = i + 1 - hits;
				points.add(new Point(scores[order[i]], hits, misses, positives - hits, scores.length - positives - misses));
			}
		}
		return points;
	}

	/** By trapezia, which counts ties by half. */
	private static double rocAuc(List<Point> points) {
		Point last = points.getLast();
		double area = 0;
		long hits = 0;
		long misses = 0;
		for (Point point : points) {
			area += (point.falsePositives() - misses) * (hits + point.truePositives()) / 2.0;
			hits = point.truePositives();
			misses = point.falsePositives();
		}
		return area / ((double) last.truePositives() * last.falsePositives());
	}

	private static double averagePrecision(List<Point> points) {
		double sum = 0;
		long hits = 0;
		for (Point point : points) {
			sum += point.precision() * (point.truePositives() - hits);
			hits = point.truePositives();
		}
		return sum / hits;
	}

	private static List<Point> thinned(List<Point> all) {
		if (all.size() <= MOST) {
			return all;
		}
		int best = IntStream.range(0, all.size()).reduce(0, (a, b) -> all.get(b).f1() > all.get(a).f1() ? b : a);
		return IntStream.concat(Arrays.stream(new int[] { best }), IntStream.range(0, MOST).map(i -> (int) ((long) i * (all.size() - 1) / (MOST - 1))))
				.sorted().distinct().mapToObj(all::get).toList();
	}
}
