package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws lying bars, beside which long names have room. */
final class BarChartPlot implements DrawnChart {

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

	private final BarChart data;
	private final Look look;
	private final JFreeChart chart;

	BarChartPlot(BarChart data, Look look) {
		this.data = data;
		this.look = look;
		BarRenderer renderer = data.isStacked() ? new StackedBarRenderer() : new BarRenderer();
		dress(renderer);
		var plot = new CategoryPlot(dataset(data), categoryAxis(), valueAxis(), renderer);
		plot.setOrientation(PlotOrientation.HORIZONTAL);
		plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
		plot.setBackgroundPaint(look.background());
		plot.setOutlineVisible(false);
		plot.setRangeGridlinePaint(new Color(look.style().grid()));
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		chart = look.chart(plot, data.isStacked() ? legend() : List.of());
	}

	private List<ChartLegend.Entry> legend() {
		return data.series().stream()
				.map(part -> new ChartLegend.Entry(part.name(), (graphics, area) -> Hatching.fill(graphics, area, part.fill()))).toList();
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		double rows = data.categories().size() * ROW + AROUND + (data.isStacked() ? LEGEND : 0);
		return (int) Math.ceil(rows * look.style().fontSize());
	}

	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Map<ChartEntity, Area> areas = new HashMap<>();
		for (Object entity : places.getEntityCollection().getEntities()) {
			if (entity instanceof CategoryItemEntity item) {
				Rectangle2D bounds = item.getArea().getBounds2D();
				var part = new ChartEntity(((BarKey) item.getRowKey()).index(), ((BarKey) item.getColumnKey()).index());
				areas.put(part, new Area(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
			}
		}
		return areas;
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

	private CategoryAxis categoryAxis() {
		var axis = new CategoryAxis(data.categoryTitle());
		look.dress(axis);
		axis.setTickLabelPaint(new Color(look.style().text()));
		axis.setTickMarksVisible(false);
		axis.setMaximumCategoryLabelWidthRatio(NAME_WIDTH);
		axis.setCategoryMargin(GAP);
		axis.setLowerMargin(0.01);
		axis.setUpperMargin(0.01);
		return axis;
	}

	private NumberAxis valueAxis() {
		NumberAxis axis = look.numbers(data.valueTitle());
		axis.setAutoRangeIncludesZero(true);
		axis.setUpperMargin(data.isStacked() ? TIGHT : ROOM_FOR_NUMBERS);
		if (data.wholeNumbers()) {
			axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
		}
		return axis;
	}

	private void dress(BarRenderer renderer) {
		renderer.setBarPainter(new FilledBars(data));
		renderer.setShadowVisible(false);
		renderer.setDrawBarOutline(false);
		renderer.setMaximumBarWidth(data.categories().size() > 2 ? 1 : WIDEST_BAR);
		if (!data.isStacked()) {
			renderer.setDefaultItemLabelsVisible(true);
			renderer.setDefaultItemLabelFont(look.font());
			renderer.setDefaultItemLabelPaint(new Color(look.style().text()));
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
}
