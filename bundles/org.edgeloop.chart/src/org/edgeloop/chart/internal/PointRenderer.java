package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.internal.PointLayout.Joined;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Lines told apart by dashes, points by shapes; points beyond their limits are large diamonds in the colour of an alert. */
final class PointRenderer extends XYLineAndShapeRenderer {

	private static final long serialVersionUID = 1;
	/** Lines of more points show them only where they are alerts. */
	private static final int MOST_SHAPES = 120;
	private static final int CLOUD_ALPHA = 140;
	private static final double SIZE = 3;
	private static final double ALERT_SIZE = 5.5;

	private final transient Look look;
	private final transient List<ChartLine> lines;
	private final Joined joined;

	PointRenderer(Look look, List<ChartLine> lines, Joined joined) {
		super(joined != Joined.NOT, true);
		this.look = look;
		this.lines = lines;
		this.joined = joined;
		setDrawSeriesLineAsPath(false);
		setUseFillPaint(true);
	}

	private boolean isAlert(int line, int place) {
		return lines.get(line).points().get(place).isAlert();
	}

	@Override
	public boolean getItemShapeVisible(int line, int place) {
		return isAlert(line, place) || joined == Joined.NOT || joined == Joined.STRAIGHT && lines.get(line).points().size() <= MOST_SHAPES;
	}

	@Override
	public Shape getItemShape(int line, int place) {
		return isAlert(line, place) ? diamond(ALERT_SIZE) : shape(line);
	}

	@Override
	public Paint getItemPaint(int line, int place) {
		Color colour = look.series(line);
		return joined == Joined.NOT ? new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), CLOUD_ALPHA) : colour;
	}

	@Override
	public Paint getItemFillPaint(int line, int place) {
		return isAlert(line, place) ? look.alert() : getItemPaint(line, place);
	}

	@Override
	public Stroke getItemStroke(int line, int place) {
		return Look.line(line);
	}

	/** Steps are one path, drawn with the last point, so that dashes go round their corners. */
	@Override
	protected void drawPrimaryLine(XYItemRendererState state, Graphics2D graphics, XYPlot plot, XYDataset dataset, int pass, int line, int place,
			ValueAxis domain, ValueAxis range, Rectangle2D area) {
		if (joined != Joined.STEPS) {
			super.drawPrimaryLine(state, graphics, plot, dataset, pass, line, place, domain, range, area);
			return;
		}
		if (place < dataset.getItemCount(line) - 1) {
			return;
		}
		graphics.setStroke(getItemStroke(line, place));
		graphics.setPaint(getItemPaint(line, place));
		graphics.draw(steps(plot, dataset, line, domain, range, area));
	}

	/** Each step goes on at the height of the last point and goes up at the next. */
	private static Shape steps(XYPlot plot, XYDataset dataset, int line, ValueAxis domain, ValueAxis range, Rectangle2D area) {
		var path = new Path2D.Double();
		double height = 0;
		for (int place = 0; place < dataset.getItemCount(line); place++) {
			double x = domain.valueToJava2D(dataset.getXValue(line, place), area, plot.getDomainAxisEdge());
			double y = range.valueToJava2D(dataset.getYValue(line, place), area, plot.getRangeAxisEdge());
			if (place == 0) {
				path.moveTo(x, y);
			} else {
				path.lineTo(x, height);
				path.lineTo(x, y);
			}
			height = y;
		}
		return path;
	}

	/** @return the shape of a line's points by its place, around the origin */
	static Shape shape(int line) {
		return switch (Math.floorMod(line, 4)) {
		case 0 -> new Ellipse2D.Double(-SIZE, -SIZE, 2 * SIZE, 2 * SIZE);
		case 1 -> triangle();
		case 2 -> new Rectangle2D.Double(-SIZE, -SIZE, 2 * SIZE, 2 * SIZE);
		default -> diamond(SIZE * 1.3);
		};
	}

	private static Shape triangle() {
		var path = new Path2D.Double();
		path.moveTo(0, -SIZE * 1.2);
		path.lineTo(SIZE * 1.2, SIZE);
		path.lineTo(-SIZE * 1.2, SIZE);
		path.closePath();
		return path;
	}

	private static Shape diamond(double size) {
		var path = new Path2D.Double();
		path.moveTo(0, -size);
		path.lineTo(size, 0);
		path.lineTo(0, size);
		path.lineTo(-size, 0);
		path.closePath();
		return path;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
