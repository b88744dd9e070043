package org.edgeloop.experiment.internal.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.comparison.LoadHistoriesOperation;
import org.edgeloop.experiment.comparison.LoadMatricesOperation;
import org.edgeloop.experiment.comparison.RunMatrices;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;

/** The charts of a comparison as figures of a page: vectors, once for light ground and once for dark, of which the reader sees one. */
final class ChartFigures {

	/** White on the dark ground of the page. */
	private static final ChartStyle DARK = new ChartStyle(0x16191D, 0xE4E8ED, 0xA0ABB8, 0x343B44, 0x6B7684, 0xFF9AA6,
			List.of(0x56B4E9, 0xE8935A, 0x3DBE93, 0xD98CC4, 0xD1B733, 0xA49CF0), "SansSerif", 12);

	/** What a twelfth of the page is in points. */
	private static final int TWELFTH = 95;
	private static final int STEP = 40;
	private static final int MATRIX_WIDTH = 360;
	private static final int MATRIX_HEIGHT = 300;

	private final ComparedRuns runs;
	private final ComparisonStores stores;
	private final Progress progress;
	private final List<Problem> problems = new ArrayList<>();

	ChartFigures(ComparedRuns runs, ComparisonStores stores, Progress progress) {
		this.runs = runs;
		this.stores = stores;
		this.progress = progress;
	}

	/** Appends a figure for each chart; the histories of one are read, drawn and dropped before the next one's. */
	void write(List<ChartSettings> charts, Markup page) {
		progress.begin("Drawing charts", charts.size());
		for (ChartSettings chart : charts) {
			progress.checkCancelled();
			String title = ComparisonCharts.title(chart);
			page.raw("<figure style=\"grid-column:span " + Math.clamp(chart.getWidth(), 1, 12) + "\">").element("figcaption", title);
			if (chart.getKind() == ChartKind.CONFUSION) {
				matrices(chart, page);
			} else {
				int width = Math.clamp(chart.getWidth(), 1, 12) * TWELFTH;
				Chart drawn = ComparisonCharts.chart(chart, new ComparisonData(runs, histories(chart))).chart();
				svg(drawn, width, Math.max(3, chart.getHeight()) * STEP, page);
			}
			page.raw("</figure>");
			progress.worked(1);
		}
	}

	/** @return what could not be read */
	List<Problem> problems() {
		return problems;
	}

	private Map<String, Map<String, MetricHistory>> histories(ChartSettings chart) {
		Set<String> metrics = ComparisonCharts.histories(chart);
		var histories = new HashMap<String, Map<String, MetricHistory>>();
		for (String metric : metrics) {
			try {
				histories.put(metric, new LoadHistoriesOperation(runs, stores, metric).run(Progress.NONE.until(progress::isCancelled)));
			} catch (IOException e) {
				problems.add(Problem.warning("The metric cannot be read: " + IoCause.inWords(e), metric, ""));
			}
		}
		return histories;
	}

	private void matrices(ChartSettings chart, Markup page) {
		RunMatrices matrices = new LoadMatricesOperation(runs, stores, chart.getArtifact()).run(Progress.NONE.until(progress::isCancelled));
		problems.addAll(matrices.problems());
		page.raw("<div class=\"row\">");
		matrices.matrices().forEach(matrix -> {
			page.raw("<div>").element("p class=\"note\"", matrix.run().label());
			svg(matrix.matrix().chart(matrix.run().label()), MATRIX_WIDTH, MATRIX_HEIGHT, page);
			page.raw("</div>");
		});
		page.raw("</div>");
	}

	private static void svg(Chart chart, int width, int height, Markup page) {
		svg(chart, ChartStyle.PAPER, "light", width, height, page);
		svg(chart, DARK, "dark", width, height, page);
	}

	private static void svg(Chart chart, ChartStyle style, String ground, int width, int height, Markup page) {
		var drawing = new ChartDrawing(chart, style);
		int tall = Math.max(height, Math.min(drawing.preferredHeight(), 10 * height));
		page.raw("<svg class=\"" + ground + "\" role=\"img\" viewBox=\"0 0 " + width + " " + tall + "\" width=\"" + width + "\" aria-label=\"")
				.text(chart.title()).raw("\"").raw(drawing.toSvgContent(width, tall)).raw("\n");
	}
}
