package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.CloudChart.CloudClass;
import org.edgeloop.chart.PlotAxis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws very many points: axes and frame by the library, the points by stamps. */
final class CloudPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 14;
	/** A longer legend would leave no room for what it explains. */
	private static final int MOST_NAMES = 12;
	/** Up to so many points, each is so large and so opaque: the more there are, the less each may hide. */
	private static final int[] COUNTS = { 500, 5000, 50_000, Integer.MAX_VALUE };
	private static final double[] SIZES = { 1.2, 0.95, 0.75, 0.6 };
	private static final double[] OPACITIES = { 0.85, 0.7, 0.55, 0.45 };
	private static final double FADED = 0.18;
	private static final double CHOSEN_SIZE = 1.25;

	private final CloudChart data;
	private final Look look;
	private final JFreeChart chart;

	CloudPlot(CloudChart data, Look look) {
		this.data = data;
		this.look = look;
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(data.x(), data.xRange()), look.axis(data.y(), data.yRange()), new Points());
		look.dress(plot);
		plot.setDomainGridlinesVisible(true);
		plot.setDomainGridlinePaint(new Color(look.style().grid()));
		plot.setDomainGridlineStroke(new BasicStroke(1));
		chart = look.chart(plot, data.classes().size() > MOST_NAMES ? List.of() : legend());
	}

	private List<ChartLegend.Entry> legend() {
		return data.classes().stream().map(one -> new ChartLegend.Entry(one.name(), (graphics, area) -> {
			graphics.setPaint(colour(one));
			graphics.fill(AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY())
					.createTransformedShape(PointRenderer.shape(one.look().mark())));
		})).toList();
	}

	private Color colour(CloudClass one) {
		return new Color(one.look().rgb(look.style()));
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil(LOWEST * look.style().fontSize());
	}

	/** None: so many points are found by their values. */
	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		return Map.of();
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return axes(places.getPlotInfo().getDataArea());
	}

	private List<PlotAxis> axes(Rectangle2D area) {
		return List.of(Look.place(data.x(), data.xRange(), area, false), Look.place(data.y(), data.yRange(), area, true));
	}

	private static int crowd(int points) {
		int crowd = 0;
		while (points > COUNTS[crowd]) {
			crowd++;
		}
		return crowd;
	}

	private final class Points extends WholeRenderer {

		private static final long serialVersionUID = 1;

		/** Points become pixels as fine as what they are drawn into; a file of vectors holds them as one picture. */
		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			double scale = Math.max(1, graphics.getTransform().getScaleX());
			int width = (int) Math.ceil(area.getWidth() * scale);
			int height = (int) Math.ceil(area.getHeight() * scale);
			if (width < 1 || height < 1) {
				return;
			}
			var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
			stamp(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height, area, scale);
			var place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
			place.scale(1 / scale, 1 / scale);
			graphics.drawImage(image, place, null);
		}

		private void stamp(int[] pixels, int width, int height, Rectangle2D area, double scale) {
			int crowd = crowd(data.points().count());
			double size = SIZES[crowd] * scale;
			CloudStamp[] plain = stamps(size, data.hasChosen() ? FADED : OPACITIES[crowd]);
			CloudStamp[] chosen = stamps(size * CHOSEN_SIZE, 1);
			List<PlotAxis> axes = axes(area);
			// What is chosen lies over all others.
			for (boolean isTop : new boolean[] { false, true }) {
				for (int place = 0; place < data.points().count(); place++) {
					if (data.isChosen(place) == isTop && data.isShown(place)) {
						double column = (axes.getFirst().place(data.points().x()[place]) - area.getX()) * scale;
						double row = (axes.getLast().place(data.points().y()[place]) - area.getY()) * scale;
						CloudStamp[] stamps = isTop ? chosen : plain;
						// A place far beyond the picture has no whole number.
						if (Math.abs(column) < 2.0 * width && Math.abs(row) < 2.0 * height) {
							stamps[data.points().classes()[place]].put(pixels, width, height, (int) Math.floor(column), (int) Math.floor(row));
						}
					}
				}
			}
		}

		private CloudStamp[] stamps(double size, double opacity) {
			return data.classes().stream().map(one -> {
				Shape shape = AffineTransform.getScaleInstance(size, size).createTransformedShape(PointRenderer.shape(one.look().mark()));
				return new CloudStamp(shape, colour(one), opacity);
			}).toArray(CloudStamp[]::new);
		}
	}
}
