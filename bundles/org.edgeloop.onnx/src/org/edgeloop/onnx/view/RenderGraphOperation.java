package org.edgeloop.onnx.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.drawing.PictureFile;

/** Writes the picture of a graph, or of some of its boxes with what is around them, as an SVG, PDF or PNG file. */
public final class RenderGraphOperation {

	private static final double MARGIN = 12;
	private static final double LEGEND_WIDTH = 220;

	private final GraphLayout layout;
	private final GraphColors colors;
	private final Optional<GraphOverlay> overlay;
	private final Collection<LayoutBox> part;
	private final Path file;

	/**
	 * @param overlay by which boxes are coloured; empty for the colours of operators
	 * @param part the boxes that the picture is cut to; none for all of it
	 * @param file is replaced if it is there; its ending says the format: {@code .svg}, {@code .pdf} or {@code .png}
	 */
	public RenderGraphOperation(GraphLayout layout, GraphColors colors, Optional<GraphOverlay> overlay, Collection<LayoutBox> part, Path file) {
		this.layout = layout;
		this.colors = colors;
		this.overlay = overlay;
		this.part = List.copyOf(part);
		this.file = file;
	}

	/**
	 * @return the file
	 * @throws IOException if it cannot be written or its ending says no format; it is then as it was
	 */
	public Path run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), 1);
		var painter = new GraphPainter(layout, colors);
		painter.setOverlay(overlay);
		double[] extent = layout.extent(part);
		double width = Math.max(extent[2] + 2 * MARGIN, overlay.isPresent() ? LEGEND_WIDTH : 0);
		double height = extent[3] + 2 * MARGIN + painter.legendHeight();
		new PictureFile(layout.graph().name()).write(file, width, height, ink -> {
			painter.paint(ink, 1, extent[0] - MARGIN, extent[1] - MARGIN, width, height);
			painter.paintLegend(ink, width, height);
		});
		progress.worked(1);
		return file;
	}
}
