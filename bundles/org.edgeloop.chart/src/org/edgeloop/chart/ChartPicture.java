package org.edgeloop.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * A drawn chart: pixels for a canvas of any toolkit, and where its parts are. May be handed between threads.
 *
 * @param width in points
 * @param height in points
 * @param scale pixels per point
 * @param pixelWidth in pixels
 * @param pixelHeight in pixels
 * @param pixels {@code 0xAARRGGBB}, opaque, row by row; shared and not to be changed
 * @param areas where each part lies
 * @param axes by which values are found: from left to right and then upwards, or each upright one; none where no value has a place
 * @param moved what was in the picture of the {@linkplain ChartDrawing#next last drawing} too; empty if all may be new
 */
public record ChartPicture(int width, int height, double scale, int pixelWidth, int pixelHeight, int[] pixels,
		Map<ChartEntity, Area> areas, List<PlotAxis> axes, Optional<Moved> moved) {

	/** A rectangle in points from the picture's upper left corner. */
	public record Area(double x, double y, double width, double height) {

		boolean contains(double pointX, double pointY) {
			return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
		}
	}

	/**
	 * A part of a picture that only moved to the left or right: what is beside it, and all below it, is new; what is left of the
	 * plot and above it is as it was.
	 *
	 * @param plot the rectangle in which it moved, in pixels
	 * @param from its first column that was there before
	 * @param to behind its last column that was there before
	 * @param shift how many pixels farther to the right it was
	 */
	public record Moved(PixelArea plot, int from, int to, int shift) {
	}

	/** A rectangle in pixels from the picture's upper left corner. */
	public record PixelArea(int x, int y, int width, int height) {
	}

	public ChartPicture {
		areas = Map.copyOf(areas);
		axes = List.copyOf(axes);
	}

	/** @return what is drawn at a point; empty beside the parts */
	public Optional<ChartEntity> entityAt(double x, double y) {
		return areas.entrySet().stream().filter(entry -> entry.getValue().contains(x, y)).map(Entry::getKey).findFirst();
	}

	/** @return the part of a series that is nearest to a place from left to right */
	public Optional<ChartEntity> nearest(int series, double x) {
		return areas.entrySet().stream().filter(entry -> entry.getKey().series() == series)
				.min(Comparator.comparingDouble(entry -> Math.abs(entry.getValue().x() + entry.getValue().width() / 2 - x))).map(Entry::getKey);
	}

	/** @return the parts that have an area, category by category, each series by series */
	public List<ChartEntity> entities() {
		return areas.keySet().stream().sorted((a, b) -> a.category() != b.category() ? Integer.compare(a.category(), b.category())
				: Integer.compare(a.series(), b.series())).toList();
	}
}
