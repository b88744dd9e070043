package org.edgeloop.chart.internal;

import java.util.function.DoubleUnaryOperator;

import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.Raster;
import org.edgeloop.chart.RasterColours;

/** Makes pixels of the cells of a raster. */
final class RasterPixels {

	/** Of the bits of a float that is not negative, exponent and eight digits are enough to find a colour by: a step is 0.02 dB. */
	private static final int SHIFT = 15;
	private static final int ENTRIES = 1 << 16;
	/** From here on there are infinity and NaN, which have no colour. */
	private static final int FIRST_WITHOUT = 0xFF << 8;
	private static final int COLOURS = 256;

	private final Raster raster;
	private final int[] colours;

	RasterPixels(Raster raster, RasterColours colours) {
		this.raster = raster;
		this.colours = table(raster.value(), colours);
	}

	/** A logarithm for each pixel would take longer than the transforms behind it. */
	private static int[] table(DoubleUnaryOperator value, RasterColours meaning) {
		int[] map = meaning.map().table(COLOURS);
		double from = meaning.axis().scale().toLinear(meaning.range().from());
		double span = meaning.axis().scale().toLinear(meaning.range().to()) - from;
		int[] table = new int[ENTRIES];
		for (int i = 0; i < FIRST_WITHOUT; i++) {
			double middle = Float.intBitsToFloat(i << SHIFT | 1 << SHIFT - 1);
			double share = (meaning.axis().scale().toLinear(value.applyAsDouble(middle)) - from) / span;
			table[i] = 0xFF000000 | map[(int) Math.clamp(Math.rint(share * (COLOURS - 1)), 0, COLOURS - 1)];
		}
		return table;
	}

	/**
	 * @param x the axis in pixels of the picture
	 * @param y the axis in pixels of the picture
	 * @param left the picture's column in which the pixels begin
	 * @param top the picture's row in which they begin
	 * @return {@code 0xAARRGGBB}, row by row; 0 where there is no value
	 */
	int[] paint(PlotAxis x, PlotAxis y, int left, int top, int width, int height) {
		float[][] columns = new float[width][];
		for (int i = 0; i < width; i++) {
			columns[i] = known(raster.columnAt(x.value(left + i + 0.5)));
		}
		int[] pixels = new int[width * height];
		for (int row = 0; row < height; row++) {
			int from = (int) Math.clamp(Math.ceil(place(y.value(top + row + 1.0)) - 0.5), 0, raster.cells());
			int to = (int) Math.clamp(Math.ceil(place(y.value(top + (double) row)) - 0.5), 0, raster.cells());
			int nearest = raster.cellAt(y.value(top + row + 0.5));
			if (to > from) {
				paint(pixels, row * width, columns, from, to);
			} else if (nearest >= 0) {
				paint(pixels, row * width, columns, nearest, nearest + 1);
			}
		}
		return pixels;
	}

	private double place(double y) {
		return (y - raster.bottom()) / raster.height();
	}

	/** What is not known yet looks like what is left of it. */
	private float[] known(int column) {
		for (int i = column; i >= 0; i--) {
			if (raster.columns().get(i).length > 0) {
				return raster.columns().get(i);
			}
		}
		return new float[0];
	}

	private void paint(int[] pixels, int at, float[][] columns, int from, int to) {
		for (int i = 0; i < columns.length; i++) {
			float[] column = columns[i];
			if (column.length > 0) {
				float greatest = column[from];
				// A column lacks all of its values or none, so that NaN needs no care.
				for (int cell = from + 1; cell < to; cell++) {
					greatest = column[cell] > greatest ? column[cell] : greatest;
				}
				pixels[at + i] = colours[Float.floatToIntBits(greatest) >>> SHIFT & ENTRIES - 1];
			}
		}
	}
}
