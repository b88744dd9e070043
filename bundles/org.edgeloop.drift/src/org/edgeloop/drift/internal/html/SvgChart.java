package org.edgeloop.drift.internal.html;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.report.NumberDistribution.EcdfPoint;
import org.edgeloop.drift.report.NumberDistribution.Histogram;

/**
 * Charts of a column of numbers as inline SVG. The reference is a filled area and the current side a line, so that they differ without
 * colour too. Coordinates are whole pixels, which keeps pages of many columns small.
 */
final class SvgChart {

	private final int width;
	private final int height;

	SvgChart(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** @return both histograms, as shares of their sides; empty without values */
	String histogram(NumberDistribution numbers, String label) {
		Histogram histogram = numbers.histogram();
		if (histogram.edges().length < 2) {
			return "";
		}
		double[] reference = densities(histogram.edges(), histogram.reference(), numbers.reference().n());
		double[] current = densities(histogram.edges(), histogram.current(), numbers.current().n());
		double top = Math.max(greatest(reference), greatest(current));
		return svg(label, path("r", steps(histogram.edges(), reference, top, true)) + path("c", steps(histogram.edges(), current, top, false)));
	}

	/** @return both cumulative distribution functions over the range of the histogram; empty without values */
	String ecdf(NumberDistribution numbers, String label) {
		double[] edges = numbers.histogram().edges();
		if (edges.length < 2 || numbers.ecdf().isEmpty()) {
			return "";
		}
		double first = edges[0];
		double last = edges[edges.length - 1];
		return svg(label, path("r line", line(numbers.ecdf(), first, last, EcdfPoint::reference))
				+ path("c", line(numbers.ecdf(), first, last, EcdfPoint::current)));
	}

	/** @return scores over runs or chunks with a line at the threshold; empty with fewer than two */
	String scores(double[] scores, double threshold, String label) {
		if (scores.length < 2) {
			return "";
		}
		double top = Math.max(greatest(scores), threshold) * 1.1;
		var d = new StringBuilder();
		for (int i = 0; i < scores.length; i++) {
			boolean known = Double.isFinite(scores[i]);
			boolean start = i == 0 || !Double.isFinite(scores[i - 1]);
			d.append(known ? start ? "M" : "L" : "").append(known ? width * i / (scores.length - 1) + " " + y(scores[i] / top) : "");
		}
		String limit = "M0 " + y(threshold / top) + "H" + width;
		return svg(label, path("limit", limit) + path("c", d.toString()));
	}

	private String svg(String label, String content) {
		var html = new Html().raw("<svg viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height
				+ "\" role=\"img\" aria-label=\"").text(label).raw("\">" + content + "</svg>");
		return html.toString();
	}

	private static String path(String type, String d) {
		return "<path class=\"" + type + "\" d=\"" + d + "\"/>";
	}

	/** @return the share of values in each bin by its width, in units of the mean width */
	private static double[] densities(double[] edges, long[] counts, long n) {
		double[] densities = new double[counts.length];
		double mean = (edges[edges.length - 1] - edges[0]) / counts.length;
		for (int i = 0; i < counts.length; i++) {
			densities[i] = n == 0 ? 0 : counts[i] / (double) n * mean / (edges[i + 1] - edges[i]);
		}
		return densities;
	}

	private String steps(double[] edges, double[] values, double top, boolean closed) {
		double first = edges[0];
		double last = edges[edges.length - 1];
		var d = new StringBuilder("M0 " + height);
		int previous = -1;
		for (int i = 0; i < values.length; i++) {
			int y = y(top == 0 ? 0 : values[i] / top);
			if (y != previous) {
				d.append('V').append(y);
				previous = y;
			}
			d.append('H').append(x(edges[i + 1], first, last));
		}
		return d.append('V').append(height).append(closed ? "Z" : "").toString();
	}

	private String line(List<EcdfPoint> points, double first, double last, ToDoubleFunction<EcdfPoint> share) {
		var d = new StringBuilder("M0 " + height);
		int previousX = -1;
		for (EcdfPoint point : points) {
			if (point.value() < first || point.value() > last) {
				continue;
			}
			int x = x(point.value(), first, last);
			if (x != previousX) {
				d.append('H').append(x);
				previousX = x;
			}
			d.append('V').append(y(share.applyAsDouble(point)));
		}
		return d.append('H').append(width).toString();
	}

	private int x(double value, double first, double last) {
		return (int) Math.round((value - first) / (last - first) * width);
	}

	/** The line of a full share must not be cut in half by the chart's edge. */
	private int y(double share) {
		return (int) Math.round(1 + (height - 1) * (1 - Math.clamp(share, 0, 1)));
	}

	private static double greatest(double[] values) {
		double greatest = 0;
		for (double value : values) {
			greatest = Double.isFinite(value) ? Math.max(greatest, value) : greatest;
		}
		return greatest;
	}
}
