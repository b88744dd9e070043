package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.DoubleToIntFunction;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.RasterColours;
import org.edgeloop.chart.ValueColours;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** What all charts share: colours, font, axes, markers, the frame around a plot. */
public record Look(ChartStyle style, Font font) {

	private static final float[][] DASHES = { {}, { 7, 4 }, { 2, 3 }, { 9, 3, 2, 3 }, { 12, 5 }, { 1, 5 } };
	private static final float LINE = 1.8f;
	private static final BasicStroke MARKER = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 5, 4 }, 0);
	/** In a bar of colours: more are not told apart. */
	private static final int COLOURS = 400;
	/** More names than this are written upright. */
	private static final int MOST_LYING_NAMES = 8;
	private static final int LONGEST_LYING_NAME = 12;
	private static final int MOST_LYING_LETTERS = 64;
	private static final int LONGEST_NAME = 32;

	public static Look of(ChartStyle style) {
		return new Look(style, new Font(style.fontFamily(), Font.PLAIN, 1).deriveFont(style.fontSize()));
	}

	Color series(int place) {
		return new Color(style.seriesColour(place));
	}

	Color alert() {
		return new Color(style.alert());
	}

	Color background() {
		return new Color(style.background());
	}

	/** @return the dashes of a line by its place, so that lines differ without their colours too */
	static BasicStroke line(int place) {
		float[] dashes = DASHES[Math.floorMod(place, DASHES.length)];
		return dashes.length == 0 ? new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
				: new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
	}

	NumberAxis numbers(String title) {
		var axis = new NumberAxis(title);
		axis.setAutoRangeIncludesZero(false);
		axis.setStandardTickUnits(new FineTicks());
		dress(axis);
		return axis;
	}

	/** @return an axis that shows a range */
	ValueAxis axis(ChartAxis data, AxisRange range) {
		ValueAxis axis = switch (data.scale()) {
		case LINEAR -> data.names().isEmpty() ? numbers(data.title()) : words(data);
		case LOGARITHMIC -> new DecadeAxis(data.title());
		case TIME -> new DateAxis(data.title(), TimeZone.getDefault(), Locale.ROOT);
		};
		dress(axis);
		axis.setRange(new Range(range.from(), range.to()));
		return axis;
	}

	/** Words lie as long as all together are no longer than a chart is wide. */
	private NumberAxis words(ChartAxis data) {
		List<String> names = data.names().stream().map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name)
				.toList();
		NumberAxis axis = names(data.title(), names);
		axis.setVerticalTickLabels(names.stream().mapToInt(String::length).sum() > MOST_LYING_LETTERS);
		return axis;
	}

	/** @return where an axis has come to lie */
	static PlotAxis place(ChartAxis data, AxisRange range, Rectangle2D area, boolean isUpright) {
		return isUpright ? new PlotAxis(data.scale(), area.getMaxY(), area.getY(), area.getX(), range)
				: new PlotAxis(data.scale(), area.getX(), area.getMaxX(), area.getMaxY(), range);
	}

	/** @return what says which value has which colour, at the right */
	PaintScaleLegend colourBar(ValueColours colours) {
		return colourBar(colours.axis(), colours.range(), value -> colours.rgb(value, style));
	}

	/** @return what says which value has which colour, at the right */
	PaintScaleLegend colourBar(RasterColours colours) {
		return colourBar(colours.axis(), colours.range(), colours::rgb);
	}

	private PaintScaleLegend colourBar(ChartAxis axis, AxisRange range, DoubleToIntFunction rgb) {
		var scale = new PaintScale() {
			@Override
			public double getLowerBound() {
				return range.from();
			}

			@Override
			public double getUpperBound() {
				return range.to();
			}

			@Override
			public Paint getPaint(double value) {
				return new Color(rgb.applyAsInt(value));
			}
		};
		var bar = new PaintScaleLegend(scale, axis(axis, range));
		bar.setPosition(RectangleEdge.RIGHT);
		bar.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
		bar.setStripWidth(style.fontSize());
		bar.setStripOutlineVisible(false);
		bar.setSubdivisionCount(COLOURS);
		bar.setBackgroundPaint(background());
		bar.setMargin(style.fontSize(), style.fontSize(), style.fontSize() * 2, 0);
		return bar;
	}

	/** @return a colour that lets the background through, yet opaque */
	int faint(int rgb, double share) {
		int ground = style.background();
		return mix(ground >> 16, rgb >> 16, share) << 16 | mix(ground >> 8, rgb >> 8, share) << 8 | mix(ground, rgb, share);
	}

	private static int mix(int ground, int colour, double share) {
		return (int) Math.round((ground & 0xFF) + ((colour & 0xFF) - (ground & 0xFF)) * share);
	}

	/** @return an axis with a name at each whole number from 0 on */
	NumberAxis names(String title, List<String> names) {
		var axis = new SymbolAxis(title, names.toArray(String[]::new));
		axis.setGridBandsVisible(false);
		axis.setVerticalTickLabels(
				names.size() > MOST_LYING_NAMES || names.stream().anyMatch(name -> name.length() > LONGEST_LYING_NAME && names.size() > 2));
		dress(axis);
		return axis;
	}

	void dress(Axis axis) {
		axis.setLabelFont(font);
		axis.setLabelPaint(new Color(style.mutedText()));
		axis.setTickLabelFont(font);
		axis.setTickLabelPaint(new Color(style.mutedText()));
		axis.setAxisLinePaint(new Color(style.axis()));
		axis.setTickMarkPaint(new Color(style.axis()));
	}

	void dress(XYPlot plot) {
		plot.setBackgroundPaint(background());
		plot.setOutlineVisible(false);
		plot.setRangeGridlinePaint(new Color(style.grid()));
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setDomainGridlinesVisible(false);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
	}

	/** @return a line at a value of an axis, upright or across */
	ValueMarker marker(ChartMarker data, boolean isUpright) {
		var marker = new ValueMarker(data.value(), alert(), MARKER);
		marker.setLabel(data.name());
		marker.setLabelFont(font);
		marker.setLabelPaint(alert());
		marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
		marker.setLabelAnchor(isUpright ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
		marker.setLabelTextAnchor(isUpright ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_LEFT);
		marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
		return marker;
	}

	JFreeChart chart(Plot plot, List<ChartLegend.Entry> legend) {
		var chart = new JFreeChart(null, font, plot, false);
		chart.setBackgroundPaint(background());
		chart.setPadding(new RectangleInsets(style.fontSize() / 2, style.fontSize() / 2, style.fontSize() / 2, style.fontSize()));
		if (legend.size() > 1) {
			chart.addSubtitle(ChartLegend.of(legend, this));
		}
		return chart;
	}

	public TextTitle title(String text) {
		return new TextTitle(text, font.deriveFont(Font.BOLD), new Color(style.text()), RectangleEdge.TOP, HorizontalAlignment.CENTER,
				VerticalAlignment.CENTER, new RectangleInsets(0, 0, style.fontSize() / 2, 0));
	}
}
