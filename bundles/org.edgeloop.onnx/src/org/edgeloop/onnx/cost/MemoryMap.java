package org.edgeloop.onnx.cost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.chart.drawing.Ink;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;
import org.edgeloop.onnx.internal.cost.MapScale;
import org.edgeloop.onnx.view.GraphColors;

/**
 * The arena as a picture: steps from left to right, bytes from below upwards, each buffer a box over the steps for which it is needed. Inputs
 * are told by a thick left side, outputs by a thick right side, workspaces by a dashed frame; colours say the same again.
 */
public final class MemoryMap {

	private static final double LEFT = 64;
	private static final double RIGHT = 12;
	private static final double TOP = 40;
	private static final double BOTTOM = 34;
	private static final double FONT = 10;
	private static final double SMALL = 9;
	private static final double EDGE = 3;
	private static final double PADDING = 4;
	private static final int TICKS = 6;
	private static final int PEAK = 0x30D55E00;
	private static final int PEAK_LINE = 0xFFD55E00;
	private static final double READABLE = 14;

	private final ArenaPlan plan;
	private final GraphColors colors;

	public MemoryMap(ArenaPlan plan, GraphColors colors) {
		this.plan = plan;
		this.colors = colors;
	}

	public ArenaPlan plan() {
		return plan;
	}

	private MapScale scale(double width, double height) {
		return new MapScale(LEFT, TOP, Math.max(1, width - LEFT - RIGHT), Math.max(1, height - TOP - BOTTOM), Math.max(1, plan.steps().size()),
				Math.max(1, plan.bytes()));
	}

	/** @return the buffer at a place of a picture of this size; empty if none is there */
	public Optional<ArenaBuffer> bufferAt(double x, double y, double width, double height) {
		MapScale scale = scale(width, height);
		return plan.buffers().stream().filter(buffer -> x >= scale.x(buffer.first()) && x < scale.x(buffer.last() + 1) && y < scale.y(buffer.offset())
				&& y >= scale.y(buffer.end())).findFirst();
	}

	/** @return the step at a place of a picture of this width; -1 if none is there */
	public int stepAt(double x, double width) {
		int step = (int) Math.floor((x - LEFT) / scale(width, TOP + BOTTOM + 1).stepWidth());
		return x < LEFT || step >= plan.steps().size() ? -1 : step;
	}

	/**
	 * Paints it as a whole.
	 *
	 * @param width of the picture in points
	 * @param height of the picture in points
	 */
	public void paint(Ink ink, double width, double height) {
		MapScale scale = scale(width, height);
		ink.transform(1, 0, 0);
		ink.fillRectangle(colors.background(), 0, 0, width, height);
		grid(ink, scale, width);
		peak(ink, scale);
		plan.buffers().forEach(buffer -> box(ink, scale, buffer));
		plan.buffers().forEach(buffer -> label(ink, scale, buffer));
		title(ink, scale);
	}

	/** Frames a buffer of the picture of this size. */
	public void paintSelection(Ink ink, ArenaBuffer buffer, double width, double height) {
		MapScale scale = scale(width, height);
		ink.transform(1, 0, 0);
		ink.drawRound(colors.selection(), 2, scale.x(buffer.first()), scale.y(buffer.end()), scale.width(buffer), scale.height(buffer), 2);
	}

	private void grid(Ink ink, MapScale scale, double width) {
		for (long bytes : scale.ticks(TICKS)) {
			double y = scale.y(bytes);
			ink.drawLines(colors.border(), 0.5, new float[] { (float) LEFT, (float) y, (float) (width - RIGHT), (float) y }, 0, 2);
			String text = String.format(Locale.ROOT, "%,d", bytes);
			ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, text, LEFT - PADDING - TextMeasure.width(TextStyle.PLAIN, SMALL, text), y + SMALL / 3);
		}
		for (int step : scale.steps(width / 80)) {
			String text = Integer.toString(step);
			double middle = scale.x(step) + scale.stepWidth() / 2;
			ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, text, middle - TextMeasure.width(TextStyle.PLAIN, SMALL, text) / 2, scale.y(0) + FONT + PADDING);
		}
		ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, "step, in the order of execution", LEFT, scale.y(0) + 2 * FONT + 2 * PADDING);
	}

	private void peak(Ink ink, MapScale scale) {
		int step = plan.peakStep();
		if (step >= 0) {
			ink.fillRectangle(PEAK, scale.x(step), TOP, Math.max(1, scale.stepWidth()), scale.y(0) - TOP);
			ink.drawLines(PEAK_LINE, 1, new float[] { (float) scale.x(step), (float) TOP, (float) scale.x(step), (float) scale.y(0) }, 0, 2);
		}
	}

	private void box(Ink ink, MapScale scale, ArenaBuffer buffer) {
		double x = scale.x(buffer.first());
		double y = scale.y(buffer.end());
		double width = scale.width(buffer);
		double height = scale.height(buffer);
		int color = color(buffer.kind());
		ink.fillRectangle(faded(color), x, y, width, height);
		if (height < 2 || width < 2) {
			return;
		}
		if (buffer.kind() == ArenaBuffer.Kind.WORKSPACE) {
			ink.drawDashed(color, 1, frame(x, y, width, height), 0, 5);
		} else {
			ink.drawLines(color, 1, frame(x, y, width, height), 0, 5);
		}
		if (buffer.kind() == ArenaBuffer.Kind.INPUT) {
			ink.fillRectangle(color, x, y, Math.min(EDGE, width), height);
		} else if (buffer.kind() == ArenaBuffer.Kind.OUTPUT) {
			ink.fillRectangle(color, x + width - Math.min(EDGE, width), y, Math.min(EDGE, width), height);
		}
	}

	private static float[] frame(double x, double y, double width, double height) {
		float left = (float) x;
		float top = (float) y;
		float right = (float) (x + width);
		float bottom = (float) (y + height);
		return new float[] { left, top, right, top, right, bottom, left, bottom, left, top };
	}

	private void label(Ink ink, MapScale scale, ArenaBuffer buffer) {
		double room = scale.width(buffer) - 2 * PADDING - EDGE;
		double height = scale.height(buffer);
		if (room < READABLE || height < READABLE) {
			return;
		}
		double x = scale.x(buffer.first()) + PADDING + EDGE;
		double y = scale.y(buffer.end()) + FONT + 1;
		ink.drawText(colors.text(), TextStyle.PLAIN, FONT, TextMeasure.shorten(TextStyle.PLAIN, FONT, buffer.name(), room), x, y);
		if (height >= 2 * READABLE) {
			String size = String.format(Locale.ROOT, "%,d B", buffer.bytes());
			ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, TextMeasure.shorten(TextStyle.PLAIN, SMALL, size, room), x, y + FONT + 2);
		}
	}

	private void title(Ink ink, MapScale scale) {
		ink.drawText(colors.text(), TextStyle.BOLD, FONT + 1, String.format(Locale.ROOT, "Arena %,d B", plan.bytes()), LEFT, FONT + PADDING);
		int step = plan.peakStep();
		if (step >= 0) {
			String text = String.format(Locale.ROOT, "peak %,d B at step %d, %s", plan.peakBytes(), step, plan.steps().get(step).label());
			double end = scale.x(plan.steps().size());
			double x = Math.max(LEFT, Math.min(scale.x(step), end - TextMeasure.width(TextStyle.PLAIN, FONT, text)));
			ink.drawText(PEAK_LINE, TextStyle.PLAIN, FONT, text, x, TOP - PADDING - 2);
		}
	}

	/** Colours that readers without red or green tell apart (Okabe and Ito). */
	private int color(ArenaBuffer.Kind kind) {
		return switch (kind) {
		case INPUT -> colors.dark() ? 0xFF56B4E9 : 0xFF0072B2;
		case OUTPUT -> 0xFFE69F00;
		case ACTIVATION -> colors.dark() ? 0xFF9AA7B5 : 0xFF6B7785;
		case WORKSPACE -> 0xFF009E73;
		};
	}

	private static int faded(int color) {
		return color & 0xFFFFFF | 0x40000000;
	}

	/** @return what a buffer is, in one line for people */
	public String describe(ArenaBuffer buffer) {
		String kind = buffer.kind().name().toLowerCase(Locale.ROOT);
		List<String> others = buffer.values().subList(1, buffer.values().size());
		return String.format(Locale.ROOT, "%s: %s %s, %,d B at %,d, steps %d to %d%s", buffer.name(), kind, buffer.type(), buffer.bytes(), buffer.offset(),
				buffer.first(), buffer.last(), others.isEmpty() ? "" : "; then " + String.join(", ", others));
	}
}
