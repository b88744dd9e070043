package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.ChartStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;

/** Makes lying bars, beside which long names have room. */
public final class BarChartPlot {

	/** The height of one bar with the gap to the next, in heights of text. */
	private static final double ROW = 2;
	/** What is above and below the bars: legend, axis, title of the axis; in heights of text. */
	private static final double AROUND = 6;
	private static final double LEGEND = 3;
	private static final float NAME_WIDTH = 0.35f;
	private static final double WIDEST_BAR = 0.12;
	private static final double GAP = 0.25;
	/** Shares of the value axis beyond the longest bar. */
	private static final double TIGHT = 0.02;
	private static final double ROOM_FOR_NUMBERS = 0.15;

	private BarChartPlot() {
	}

	public static JFreeChart of(BarChart data, ChartStyle style) {
		Font font = font(style);
		BarRenderer renderer = data.isStacked() ? new StackedBarRenderer() : new BarRenderer();
		dress(renderer, data, style, font);
		var plot = new CategoryPlot(dataset(data), categoryAxis(data, style, font), valueAxis(data, style, font), renderer);
		plot.setOrientation(PlotOrientation.HORIZONTAL);
		plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
		plot.setBackgroundPaint(new Color(style.background()));
		plot.setOutlineVisible(false);
		plot.setRangeGridlinePaint(new Color(style.grid()));
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		var chart = new JFreeChart(null, font, plot, false);
		chart.setBackgroundPaint(new Color(style.background()));
		chart.setPadding(new RectangleInsets(style.fontSize() / 2, style.fontSize() / 2, style.fontSize() / 2, style.fontSize()));
		if (data.isStacked()) {
			chart.addSubtitle(FillLegend.of(data.series(), style, font));
		}
		return chart;
	}

	public static TextTitle title(BarChart data, ChartStyle style) {
		return new TextTitle(data.title(), font(style).deriveFont(Font.BOLD), new Color(style.text()), RectangleEdge.TOP,
				HorizontalAlignment.CENTER, VerticalAlignment.CENTER, new RectangleInsets(0, 0, style.fontSize() / 2, 0));
	}

	/** @return in points */
	public static int preferredHeight(BarChart data, ChartStyle style) {
		double rows = data.categories().size() * ROW + AROUND + (data.isStacked() ? LEGEND : 0);
		return (int) Math.ceil(rows * style.fontSize());
	}

	private static DefaultCategoryDataset dataset(BarChart data) {
		var dataset = new DefaultCategoryDataset();
		List<BarKey> columns = IntStream.range(0, data.categories().size())
				.mapToObj(column -> new BarKey(column, data.categories().get(column).name())).toList();
		for (int row = 0; row < data.series().size(); row++) {
			BarKey key = new BarKey(row, data.series().get(row).name());
			for (BarKey column : columns) {
				dataset.addValue(data.value(row, column.index()), key, column);
			}
		}
		return dataset;
	}

	private static CategoryAxis categoryAxis(BarChart data, ChartStyle style, Font font) {
		var axis = new CategoryAxis(data.categoryTitle());
		axis.setLabelFont(font);
		axis.setLabelPaint(new Color(style.mutedText()));
		axis.setTickLabelFont(font);
		axis.setTickLabelPaint(new Color(style.text()));
		axis.setAxisLinePaint(new Color(style.axis()));
		axis.setTickMarksVisible(false);
		axis.setMaximumCategoryLabelWidthRatio(NAME_WIDTH);
		axis.setCategoryMargin(GAP);
		axis.setLowerMargin(0.01);
		axis.setUpperMargin(0.01);
		return axis;
	}

	private static NumberAxis valueAxis(BarChart data, ChartStyle style, Font font) {
		var axis = new NumberAxis(data.valueTitle());
		axis.setLabelFont(font);
		axis.setLabelPaint(new Color(style.mutedText()));
		axis.setTickLabelFont(font);
		axis.setTickLabelPaint(new Color(style.mutedText()));
		axis.setAxisLinePaint(new Color(style.axis()));
		axis.setTickMarkPaint(new Color(style.axis()));
		axis.setAutoRangeIncludesZero(true);
		axis.setUpperMargin(data.isStacked() ? TIGHT : ROOM_FOR_NUMBERS);
		if (data.wholeNumbers()) {
			axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
		} else {
			axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
		}
		return axis;
	}

	private static void dress(BarRenderer renderer, BarChart data, ChartStyle style, Font font) {
		renderer.setBarPainter(new FilledBars(data));
		renderer.setShadowVisible(false);
		renderer.setDrawBarOutline(false);
		renderer.setMaximumBarWidth(data.categories().size() > 2 ? 1 : WIDEST_BAR);
		if (!data.isStacked()) {
			renderer.setDefaultItemLabelsVisible(true);
			renderer.setDefaultItemLabelFont(font);
			renderer.setDefaultItemLabelPaint(new Color(style.text()));
			renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", numbers(data)));
			renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
		}
	}

	private static NumberFormat numbers(BarChart data) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
		format.setGroupingUsed(false);
		format.setMinimumFractionDigits(data.decimals());
		format.setMaximumFractionDigits(data.decimals());
		return format;
	}

	private static Font font(ChartStyle style) {
		return new Font(style.fontFamily(), Font.PLAIN, 1).deriveFont(style.fontSize());
	}
}
