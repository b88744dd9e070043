package org.edgeloop.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Paths of points with axes of one scale, so that a circle is one: orbits of shafts.
 *
 * @param title what the chart is about
 * @param xTitle what goes to the right, with its unit
 * @param yTitle what goes up, with the same unit
 * @param curves drawn one over the other, the last on top
 */
public record OrbitChart(String title, String xTitle, String yTitle, List<Curve> curves) implements Chart {

	/**
	 * A path.
	 *
	 * @param name for people
	 * @param look its colour and, of dots, their mark
	 * @param isJoined whether lines join its points; otherwise they are dots
	 * @param isFaint whether it is drawn as what is behind others
	 * @param x of each point, NaN where the path breaks; not to be changed
	 * @param y of each point: as many
	 */
	public record Curve(String name, ChartLook look, boolean isJoined, boolean isFaint, double[] x, double[] y) {

		/** @throws IllegalArgumentException if there are not as many y as x */
		public Curve {
			if (x.length != y.length) {
				throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
			}
		}

		/** @return whether the path does not break at a point */
		public boolean isPoint(int place) {
			return Double.isFinite(x[place]) && Double.isFinite(y[place]);
		}
	}

	public OrbitChart {
		curves = List.copyOf(curves);
	}

	@Override
	public boolean isEmpty() {
		return curves.stream().allMatch(curve -> IntStream.range(0, curve.x().length).noneMatch(curve::isPoint));
	}

	/** @return all points, the curve on top first */
	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, curves.size()).map(i -> curves.size() - 1 - i).boxed().flatMap(
				series -> IntStream.range(0, curves.get(series).x().length).filter(curves.get(series)::isPoint).mapToObj(place -> new ChartEntity(series, place)))
				.toList();
	}

	@Override
	public List<String> headings() {
		return List.of("Path", "Point", xTitle, yTitle);
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		Curve curve = curves.get(entity.series());
		return List.of(curve.name(), Integer.toString(entity.category()), ValueText.of(curve.x()[entity.category()]), ValueText.of(curve.y()[entity.category()]));
	}

	@Override
	public String describe(ChartEntity entity) {
		Curve curve = curves.get(entity.series());
		return curve.name() + ": " + ValueText.of(curve.x()[entity.category()]) + " (" + xTitle + "), " + ValueText.of(curve.y()[entity.category()]) + " (" + yTitle
				+ ")";
	}

	@Override
	public String noun() {
		return "point";
	}

	@Override
	public int size() {
		return curves.stream().mapToInt(curve -> curve.x().length).sum();
	}
}
