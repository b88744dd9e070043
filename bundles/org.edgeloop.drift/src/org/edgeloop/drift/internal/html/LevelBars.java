package org.edgeloop.drift.internal.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.drift.report.CategoryDistribution;

/** Charts of a column of categories: the shares of its levels on both sides. */
final class LevelBars {

	private static final int WIDTH = 132;
	private static final int HEIGHT = 30;
	private static final int IN_SPARKLINE = 20;
	private static final int IN_TABLE = 15;
	private static final int BAR = 160;

	private LevelBars() {
	}

	/** @return a pair of bars a level: the reference filled, the current side outlined */
	static String sparkline(CategoryDistribution categories, String label) {
		int levels = Math.min(categories.levels().size(), IN_SPARKLINE);
		if (levels == 0) {
			return "";
		}
		double[] reference = shares(categories.reference(), categories.others()[1]);
		double[] current = shares(categories.current(), categories.others()[2]);
		double top = Math.max(Arrays.stream(reference).max().orElse(0), Arrays.stream(current).max().orElse(0));
		int step = Math.min(WIDTH / levels, 30);
		int bar = Math.max(1, (step - 2) / 2);
		var html = new Html().raw("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
				+ "\" role=\"img\" aria-label=\"").text(label).raw("\">");
		List<Integer> shown = greatest(reference, current, levels);
		for (int i = 0; i < shown.size(); i++) {
			bar(html, "r", i * step, bar, top == 0 ? 0 : reference[shown.get(i)] / top);
			bar(html, "c", i * step + bar, bar, top == 0 ? 0 : current[shown.get(i)] / top);
		}
		return html.raw("</svg>").toString();
	}

	private static void bar(Html html, String type, int x, int width, double share) {
		int height = (int) Math.round((HEIGHT - 1) * share);
		html.raw("<rect class=\"" + type + "\" x=\"" + x + "\" y=\"" + (HEIGHT - height) + "\" width=\"" + width + "\" height=\"" + height + "\"/>");
	}

	/** Writes a table of the most frequent levels with their shares as numbers and bars. */
	static void table(Html html, CategoryDistribution categories) {
		double[] reference = shares(categories.reference(), categories.others()[1]);
		double[] current = shares(categories.current(), categories.others()[2]);
		html.raw("<table class=\"levels\"><thead><tr><th>Level</th><th class=\"n\">Reference</th><th class=\"n\">Current</th><th></th></tr></thead>"
				+ "<tbody>");
		for (int level : greatest(reference, current, IN_TABLE)) {
			html.raw("<tr>").element("td", categories.levels().get(level)).element("td class=\"n\"", Html.percent(reference[level]))
					.element("td class=\"n\"", Html.percent(current[level]));
			html.raw("<td><svg width=\"" + BAR + "\" height=\"16\" aria-hidden=\"true\"><rect class=\"r\" y=\"1\" height=\"6\" width=\""
					+ Math.round(BAR * reference[level]) + "\"/><rect class=\"c\" y=\"9\" height=\"6\" width=\"" + Math.round(BAR * current[level])
					+ "\"/></svg></td></tr>");
		}
		html.raw("</tbody></table>");
		long more = categories.levels().size() + categories.others()[0] - Math.min(IN_TABLE, categories.levels().size());
		String sentence = "%s new levels, %s gone, missing values %s → %s".formatted(Html.count(categories.added()), Html.count(categories.gone()),
				Html.count(categories.missing()[0]), Html.count(categories.missing()[1]));
		html.element("p class=\"note\"", more > 0 ? Html.count(more) + " more levels; " + sentence : sentence);
	}

	private static List<Integer> greatest(double[] reference, double[] current, int most) {
		Comparator<Integer> byShare = Comparator.comparingDouble(level -> -Math.max(reference[level], current[level]));
		return IntStream.range(0, reference.length).boxed().sorted(byShare).limit(most).toList();
	}

	private static double[] shares(long[] counts, long others) {
		double total = Math.max(1, Arrays.stream(counts).sum() + others);
		return Arrays.stream(counts).mapToDouble(count -> count / total).toArray();
	}
}
