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
	private static final double STEP_LABEL = 80;
	private static final double FARTHEST = 10_000;

	private final ArenaPlan plan;
	private final GraphColors colors;

	public MemoryMap(ArenaPlan plan, GraphColors colors) {
		this.plan = plan;
		this.colors = colors;
	}

	public ArenaPlan plan() {
		return plan;
	}

	/**
	 * The part of the map that a picture shows.
	 *
	 * @param width of the picture in points
	 * @param height of the picture in points
	 * @param zoom 1 if all steps are in sight, 2 if half of them are
	 * @param scroll how many points of the stretched map are hidden on the left
	 */
	public record Window(double width, double height, double zoom, double scroll) {

		/** @return all of it in a picture of this size */
		public static Window whole(double width, double height) {
			return new Window(width, height, 1, 0);
		}

		/** @return another zoom, by which a place stays where it is; never less than the whole is in sight */
		public Window zoomed(double factor, double x) {
			double wanted = Math.clamp(zoom * factor, 1, FARTHEST);
			return scrolled(wanted, (x - LEFT + scroll) * wanted / zoom - (x - LEFT));
		}

		/** @return moved so far, as far as there is something to show */
		public Window moved(double points) {
			return scrolled(zoom, scroll + points);
		}

		private Window scrolled(double newZoom, double newScroll) {
			double plot = Math.max(1, width - LEFT - RIGHT);
			return new Window(width, height, newZoom, Math.clamp(newScroll, 0, plot * (newZoom - 1)));
		}

		/** @return the same part in a picture of another size */
		public Window resized(double newWidth, double newHeight) {
			return new Window(newWidth, newHeight, zoom, 0).scrolled(zoom, scroll);
		}
	}

	private MapScale scale(Window window) {
		return new MapScale(LEFT - window.scroll, TOP, Math.max(1, window.width - LEFT - RIGHT) * window.zoom, Math.max(1, window.height - TOP - BOTTOM),
				Math.max(1, plan.steps().size()), Math.max(1, plan.bytes()));
	}

	/** @return the buffer at a place; empty if none is there */
	public Optional<ArenaBuffer> bufferAt(double x, double y, Window window) {
		MapScale scale = scale(window);
		return x < LEFT ? Optional.empty()
				: plan.buffers().stream().filter(buffer -> x >= scale.x(buffer.first()) && x < scale.x(buffer.last() + 1) && y < scale.y(buffer.offset())
						&& y >= scale.y(buffer.end())).findFirst();
	}

	/** @return the step at a place; -1 if none is there */
	public int stepAt(double x, Window window) {
		MapScale scale = scale(window);
		int step = (int) Math.floor((x - scale.x(0)) / scale.stepWidth());
		return x < LEFT || step >= plan.steps().size() ? -1 : step;
	}

	/** Paints what the window shows. */
	public void paint(Ink ink, Window window) {
		MapScale scale = scale(window);
		ink.transform(1, 0, 0);
		ink.fillRectangle(colors.background(), 0, 0, window.width, window.height);
		lines(ink, scale, window);
		peak(ink, scale);
		List<ArenaBuffer> seen = plan.buffers().stream()
				.filter(buffer -> scale.x(buffer.first()) < window.width && scale.x(buffer.first()) + scale.width(buffer) > LEFT).toList();
		seen.forEach(buffer -> box(ink, scale, buffer));
		seen.forEach(buffer -> label(ink, scale, buffer));
		steps(ink, scale, window);
		ink.fillRectangle(colors.background(), 0, 0, LEFT, window.height);
		bytes(ink, scale);
		title(ink, scale, window);
	}

	/** Frames a buffer. */
	public void paintSelection(Ink ink, ArenaBuffer buffer, Window window) {
		MapScale scale = scale(window);
		double left = Math.max(LEFT, scale.x(buffer.first()));
		double right = Math.min(window.width, scale.x(buffer.first()) + scale.width(buffer));
		if (right > left) {
			ink.transform(1, 0, 0);
			ink.drawRound(colors.selection(), 2, left, scale.y(buffer.end()), right - left, scale.height(buffer), 2);
		}
	}

	private void lines(Ink ink, MapScale scale, Window window) {
		for (long bytes : scale.ticks(TICKS)) {
			float y = (float) scale.y(bytes);
			ink.drawLines(colors.border(), 0.5, new float[] { (float) LEFT, y, (float) (window.width - RIGHT), y }, 0, 2);
		}
	}

	private void bytes(Ink ink, MapScale scale) {
		for (long bytes : scale.ticks(TICKS)) {
			String text = String.format(Locale.ROOT, "%,d", bytes);
			ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, text, LEFT - PADDING - TextMeasure.width(TextStyle.PLAIN, SMALL, text),
					scale.y(bytes) + SMALL / 3);
		}
		ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, "bytes", PADDING, TOP - PADDING);
	}

	private void steps(Ink ink, MapScale scale, Window window) {
		for (int step : scale.steps(scale.plotWidth() / STEP_LABEL)) {
			double middle = scale.x(step) + scale.stepWidth() / 2;
			if (middle >= LEFT && middle < window.width) {
				String text = Integer.toString(step);
				ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, text, middle - TextMeasure.width(TextStyle.PLAIN, SMALL, text) / 2,
						scale.y(0) + FONT + PADDING);
			}
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
		double left = Math.max(LEFT, scale.x(buffer.first()));
		double room = scale.x(buffer.first()) + scale.width(buffer) - left - 2 * PADDING - EDGE;
		double height = scale.height(buffer);
		if (room < READABLE || height < READABLE) {
			return;
		}
		double x = left + PADDING + EDGE;
		double y = scale.y(buffer.end()) + FONT + 1;
		ink.drawText(colors.text(), TextStyle.PLAIN, FONT, TextMeasure.shorten(TextStyle.PLAIN, FONT, buffer.name(), room), x, y);
		if (height >= 2 * READABLE) {
			String size = String.format(Locale.ROOT, "%,d B", buffer.bytes());
			ink.drawText(colors.muted(), TextStyle.PLAIN, SMALL, TextMeasure.shorten(TextStyle.PLAIN, SMALL, size, room), x, y + FONT + 2);
		}
	}

	private void title(Ink ink, MapScale scale, Window window) {
		ink.drawText(colors.text(), TextStyle.BOLD, FONT + 1, String.format(Locale.ROOT, "Arena %,d B", plan.bytes()), LEFT, FONT + PADDING);
		int step = plan.peakStep();
		if (step >= 0) {
			String text = String.format(Locale.ROOT, "peak %,d B at step %d, %s", plan.peakBytes(), step, plan.steps().get(step).label());
			double end = window.width - RIGHT;
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
