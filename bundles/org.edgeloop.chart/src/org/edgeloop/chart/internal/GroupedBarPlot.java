package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.Fill;
import org.edgeloop.chart.Fill.Hatch;
import org.edgeloop.chart.GroupedBarChart;
import org.edgeloop.chart.GroupedBarChart.Category;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ValueText;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws lying bars in groups, from zero to both sides, with their values at their ends. */
final class GroupedBarPlot implements DrawnChart {

	/** Heights, in heights of text. */
	private static final double BAR = 1.5;
	private static final double GAP = 0.6;
	private static final double AROUND = 6;
	private static final double LEGEND = 3;
	private static final int MOST_HATCHED = 2;
	/** Beyond the longest bar, as a share of the axis: for its value. */
	private static final double ROOM = 0.18;
	private static final int LONGEST_NAME = 32;

	private final GroupedBarChart data;
	private final Look look;
	private final ChartAxis names;
	private final AxisRange nameRange;
	private final AxisRange range;
	private final JFreeChart chart;

	GroupedBarPlot(GroupedBarChart data, Look look) {
		this.data = data;
		this.look = look;
		names = ChartAxis.ofNames(data.categoryTitle(), data.isEmpty() ? List.of("") : data.categories().stream().map(GroupedBarPlot::name).toList());
		nameRange = names.around();
		range = range();
		var rows = (NumberAxis) look.axis(names, nameRange);
		rows.setVerticalTickLabels(false);
		rows.setInverted(true);
		rows.setTickLabelPaint(new Color(look.style().text()));
		rows.setTickMarksVisible(false);
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(ChartAxis.of(data.valueTitle()), range), rows, new Bars());
		look.dress(plot);
		plot.setRangeGridlinesVisible(false);
		plot.setDomainGridlinesVisible(true);
		plot.setDomainGridlinePaint(new Color(look.style().grid()));
		plot.setDomainGridlineStroke(new BasicStroke(1));
		plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
		chart = look.chart(plot, legend());
	}

	private static String name(Category category) {
		String name = category.name();
		return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name;
	}

	private AxisRange range() {
		double low = 0;
		double high = 0;
		for (ChartEntity entity : data.entities()) {
			double value = data.value(entity.series(), entity.category());
			if (Double.isFinite(value)) {
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
		}
		double air = (high - low) * ROOM;
		return high > low && Double.isFinite(air) ? new AxisRange(low < 0 ? low - air : 0, high > 0 ? high + air : 0) : new AxisRange(0, 1);
	}

	private List<ChartLegend.Entry> legend() {
		var entries = new ArrayList<ChartLegend.Entry>();
		for (int i = 0; i < data.series().size(); i++) {
			Fill fill = seriesFill(i);
			entries.add(new ChartLegend.Entry(data.series().get(i).name(), (graphics, area) -> Hatching.fill(graphics, area, fill)));
		}
		return entries;
	}

	private Fill seriesFill(int place) {
		return new Fill(look.style().seriesColour(place), place == 0 ? Hatch.NONE : Hatch.of(place - 1));
	}

	/** Alone, a bar looks as its category does. */
	private Fill fill(ChartEntity entity) {
		return data.series().size() > 1 ? seriesFill(entity.series())
				: new Fill(data.categories().get(entity.category()).look().rgb(look.style()),
						data.categories().get(entity.category()).look().mark() == 0 ? Hatch.NONE
								: Hatch.of(data.categories().get(entity.category()).look().mark() % (1 + MOST_HATCHED)));
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		double rows = data.categories().size() * (data.series().size() * BAR + GAP) + AROUND + (data.series().size() > 1 ? LEGEND : 0);
		return (int) Math.ceil(rows * look.style().fontSize());
	}

	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Rectangle2D area = places.getPlotInfo().getDataArea();
		var areas = new HashMap<ChartEntity, Area>();
		for (ChartEntity entity : data.entities()) {
			Rectangle2D bar = bar(entity, area);
			areas.put(entity, new Area(bar.getX(), bar.getY(), Math.max(1, bar.getWidth()), bar.getHeight()));
		}
		return areas;
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return List.of(values(places.getPlotInfo().getDataArea()));
	}

	private PlotAxis values(Rectangle2D area) {
		return Look.place(ChartAxis.of(data.valueTitle()), range, area, false);
	}

	private Rectangle2D bar(ChartEntity entity, Rectangle2D area) {
		double row = area.getHeight() / data.categories().size();
		double share = data.series().size() * BAR / (data.series().size() * BAR + GAP);
		double height = row * share / data.series().size();
		double top = area.getY() + entity.category() * row + row * (1 - share) / 2 + entity.series() * height;
		PlotAxis axis = values(area);
		double zero = axis.place(0);
		double value = data.value(entity.series(), entity.category());
		double end = Double.isFinite(value) ? axis.place(value) : zero;
		return new Rectangle2D.Double(Math.min(zero, end), top, Math.abs(end - zero), height);
	}

	private final class Bars extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			graphics.setFont(look.font());
			FontMetrics metrics = graphics.getFontMetrics();
			double zero = values(area).place(0);
			for (ChartEntity entity : data.entities()) {
				Rectangle2D bar = bar(entity, area);
				Hatching.fill(graphics, bar, fill(entity));
				double value = data.value(entity.series(), entity.category());
				String text = ValueText.of(value);
				double gap = metrics.getAscent() / 3.0;
				double width = metrics.stringWidth(text);
				write(graphics, text, value < 0 ? bar.getX() - width - gap : bar.getMaxX() + gap, bar, area);
			}
			graphics.setPaint(new Color(look.style().axis()));
			graphics.setStroke(new BasicStroke(1));
			graphics.draw(new Line2D.Double(zero, area.getY(), zero, area.getMaxY()));
		}

		/** Where a narrow chart has no room beside the bar, the value stands over its end, on ground of its own. */
		private void write(Graphics2D graphics, String text, double wanted, Rectangle2D bar, Rectangle2D area) {
			FontMetrics metrics = graphics.getFontMetrics();
			double width = metrics.stringWidth(text);
			double left = Math.max(area.getX() + 1, Math.min(wanted, area.getMaxX() - width - 1));
			if (left != wanted) {
				graphics.setPaint(look.background());
				graphics.fill(new Rectangle2D.Double(left - 2, bar.getY() + 1, width + 4, bar.getHeight() - 2));
			}
			graphics.setPaint(new Color(look.style().text()));
			graphics.drawString(text, (float) left, (float) (bar.getCenterY() + metrics.getAscent() * 0.38));
		}
	}
}
