package org.edgeloop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often values fall into bins, for one side or two that lie over each other: the first filled, the second outlined and hatched.
 * Bins are ranges of numbers, or categories side by side.
 *
 * @param title what the chart is about
 * @param valueTitle what the bins are made of, with its unit
 * @param shareTitle what the height of a bin means, such as {@code Share of rows [%]}
 * @param bins from left to right
 * @param sides one or two
 * @param markers lines upright at values; not drawn between categories
 */
public record HistogramChart(String title, String valueTitle, String shareTitle, List<Bin> bins, List<Side> sides, List<ChartMarker> markers)
		implements Chart {

	/**
	 * One bin.
	 *
	 * @param from its lower edge, which belongs to it
	 * @param to its upper edge
	 * @param name the category it stands for; empty for a range of numbers
	 */
	public record Bin(double from, double to, String name) {

		/** @return the bin of a range of numbers */
		public static Bin range(double from, double to) {
			return new Bin(from, to, "");
		}

		/** @return the bin of a category, as wide as any other */
		public static Bin category(int place, String name) {
			return new Bin(place - 0.5, place + 0.5, name);
		}

		String text() {
			return name.isEmpty() ? ValueText.of(from) + " \u2026 " + ValueText.of(to) : name;
		}
	}

	/**
	 * One table's rows.
	 *
	 * @param name of the side for people
	 * @param heights finite and not negative, one for each bin
	 */
	public record Side(String name, List<Double> heights) {

		public Side {
			heights = List.copyOf(heights);
		}
	}

	/** @throws IllegalArgumentException if a side has not one height for each bin, or one that no bar can show */
	public HistogramChart {
		bins = List.copyOf(bins);
		sides = List.copyOf(sides);
		markers = List.copyOf(markers);
		for (Side side : sides) {
			if (side.heights().size() != bins.size()) {
				throw new IllegalArgumentException(side.name() + " has not one height for each bin");
			}
			if (side.heights().stream().anyMatch(height -> !(height >= 0 && height < Double.POSITIVE_INFINITY))) {
				throw new IllegalArgumentException(side.name() + " has a height that no bar can show");
			}
		}
	}

	/** @return whether the bins are categories, which have no order of values */
	public boolean isCategorical() {
		return bins.stream().anyMatch(bin -> !bin.name().isEmpty());
	}

	@Override
	public boolean isEmpty() {
		return bins.isEmpty() || sides.isEmpty();
	}

	@Override
	public boolean hasRanges() {
		return true;
	}

	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, bins.size()).mapToObj(bin -> new ChartEntity(0, bin)).toList();
	}

	@Override
	public List<String> headings() {
		var headings = new ArrayList<>(List.of(valueTitle));
		sides.forEach(side -> headings.add(side.name() + ", " + shareTitle));
		return headings;
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		var cells = new ArrayList<>(List.of(bins.get(entity.category()).text()));
		sides.forEach(side -> cells.add(ValueText.of(side.heights().get(entity.category()))));
		return cells;
	}

	@Override
	public String describe(ChartEntity entity) {
		var words = new StringBuilder(bins.get(entity.category()).text()).append(": ");
		for (int i = 0; i < sides.size(); i++) {
			words.append(i > 0 ? ", " : "").append(sides.get(i).name()).append(' ')
					.append(ValueText.of(sides.get(i).heights().get(entity.category())));
		}
		return words.append(" (").append(shareTitle).append(')').toString();
	}

	@Override
	public String noun() {
		return "bin";
	}

	@Override
	public int size() {
		return bins.size();
	}
}
