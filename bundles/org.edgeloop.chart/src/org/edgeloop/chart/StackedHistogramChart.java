package org.edgeloop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often values fall into bins, with the classes of their rows one on top of the other.
 *
 * @param title what the chart is about
 * @param valueTitle what the bins are made of, with its unit
 * @param countTitle what the height of a bin means, such as {@code Windows}
 * @param edges ascending, one more than bins; not to be changed
 * @param layers the classes from the bottom to the top
 */
public record StackedHistogramChart(String title, String valueTitle, String countTitle, double[] edges, List<Layer> layers) implements Chart {

	/**
	 * One class.
	 *
	 * @param name for people
	 * @param look its colour; its mark becomes a pattern
	 * @param counts one for each bin; not to be changed
	 */
	public record Layer(String name, ChartLook look, long[] counts) {
	}

	/** @throws IllegalArgumentException if a layer has not one count for each bin */
	public StackedHistogramChart {
		layers = List.copyOf(layers);
		for (Layer layer : layers) {
			if (layer.counts().length != Math.max(0, edges.length - 1)) {
				throw new IllegalArgumentException(layer.name() + " has not one count for each bin");
			}
		}
	}

	/** @return how many bins there are */
	public int bins() {
		return Math.max(0, edges.length - 1);
	}

	/** @return the count of a bin in all layers */
	public long total(int bin) {
		return layers.stream().mapToLong(layer -> layer.counts()[bin]).sum();
	}

	@Override
	public boolean isEmpty() {
		return IntStream.range(0, bins()).mapToLong(this::total).sum() == 0;
	}

	@Override
	public boolean hasRanges() {
		return true;
	}

	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, bins()).mapToObj(bin -> new ChartEntity(0, bin)).toList();
	}

	@Override
	public List<String> headings() {
		var headings = new ArrayList<>(List.of(valueTitle));
		layers.forEach(layer -> headings.add(layer.name() + ", " + countTitle));
		return headings;
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		var cells = new ArrayList<>(List.of(text(entity.category())));
		layers.forEach(layer -> cells.add(Long.toString(layer.counts()[entity.category()])));
		return cells;
	}

	private String text(int bin) {
		return ValueText.of(edges[bin]) + " … " + ValueText.of(edges[bin + 1]);
	}

	@Override
	public String describe(ChartEntity entity) {
		var words = new StringBuilder(text(entity.category()));
		layers.stream().filter(layer -> layer.counts()[entity.category()] > 0)
				.forEach(layer -> words.append('\n').append(layer.name()).append(": ").append(layer.counts()[entity.category()]));
		return words.toString();
	}

	@Override
	public String noun() {
		return "bin";
	}

	@Override
	public int size() {
		return bins();
	}
}
