package org.edgeloop.onnx.cost;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.drawing.PictureFile;
import org.edgeloop.onnx.view.GraphColors;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes the plan of an arena: as a picture, or as a table of its buffers. */
public final class ExportMemoryMapOperation {

	private static final double HEIGHT = 520;
	private static final double NARROWEST = 720;
	private static final double WIDEST = 6000;
	private static final double POINTS_A_STEP = 36;

	private final ArenaPlan plan;
	private final String title;
	private final Path file;

	/**
	 * @param title what it is the plan of
	 * @param file is replaced if it is there; its ending says what it becomes: {@code .svg}, {@code .png}, {@code .pdf} or {@code .csv}
	 */
	public ExportMemoryMapOperation(ArenaPlan plan, String title, Path file) {
		this.plan = plan;
		this.title = title;
		this.file = file;
	}

	/** @throws IOException if it cannot be written or its ending says nothing; it is then as it was */
	public void run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), 0);
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			AtomicFiles.writeString(file, table());
		} else {
			double width = Math.clamp(plan.steps().size() * POINTS_A_STEP, NARROWEST, WIDEST);
			var map = new MemoryMap(plan, GraphColors.LIGHT);
			new PictureFile(title).write(file, width, HEIGHT, ink -> map.paint(ink, MemoryMap.Window.whole(width, HEIGHT)));
		}
	}

	private String table() throws IOException {
		var text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("kind", "name", "type", "offset", "bytes", "first_step", "last_step", "values");
			for (ArenaBuffer buffer : plan.buffers()) {
				csv.writeRecord(buffer.kind().name().toLowerCase(Locale.ROOT), buffer.name(), buffer.type(), Long.toString(buffer.offset()),
						Long.toString(buffer.bytes()), Integer.toString(buffer.first()), Integer.toString(buffer.last()), String.join(" ", buffer.values()));
			}
		}
		return text.toString();
	}
}
