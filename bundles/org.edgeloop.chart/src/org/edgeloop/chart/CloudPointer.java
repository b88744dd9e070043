package org.edgeloop.chart;

import java.util.Optional;

/**
 * Finds what lies at a place of a drawn cloud.
 *
 * @param x the axis below
 * @param y the axis at the left
 */
public record CloudPointer(CloudChart chart, PlotAxis x, PlotAxis y) {

	/** @return the shown point nearest to a place; empty if none is within reach */
	public Optional<ChartEntity> at(double column, double row, double reach) {
		CloudChart.Points points = chart.points();
		int nearest = -1;
		double least = reach * reach;
		for (int place = 0; place < points.count(); place++) {
			if (chart.isShown(place)) {
				double across = x.place(points.x()[place]) - column;
				double up = y.place(points.y()[place]) - row;
				double distance = across * across + up * up;
				if (distance < least) {
					least = distance;
					nearest = place;
				}
			}
		}
		return nearest < 0 ? Optional.empty() : Optional.of(new ChartEntity(0, nearest));
	}

	/** @return whether a place lies in the plot */
	public boolean contains(double column, double row) {
		return x.contains(column) && y.contains(row);
	}

	/**
	 * @param columns of the corners, in points of the picture
	 * @param rows of the corners
	 */
	public CloudRegion region(int[] columns, int[] rows) {
		var across = new double[columns.length];
		var up = new double[rows.length];
		for (int i = 0; i < columns.length; i++) {
			across[i] = x.scale().toLinear(x.value(columns[i]));
			up[i] = y.scale().toLinear(y.value(rows[i]));
		}
		return new CloudRegion(x.scale(), y.scale(), across, up);
	}
}
