package recordings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures what the workbench does with recordings that are too long to look at: see bench-recordings. */
public final class RecordingsBench {

	private final Path out;
	private final int rounds;
	private final Report report = new Report();

	private RecordingsBench(Path out, int rounds) {
		this.out = out;
		this.rounds = rounds;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		List<String> arguments = List.of(args);
		Path out = Path.of(option(arguments, "--out", "target"));
		long samples = Long.parseLong(option(arguments, "--samples", "500000000"));
		int rounds = Integer.parseInt(option(arguments, "--rounds", "7"));
		new RecordingsBench(out, rounds).run(samples);
	}

	private static String option(List<String> arguments, String name, String otherwise) {
		int at = arguments.indexOf(name);
		return at < 0 ? otherwise : arguments.get(at + 1);
	}

	private void run(long samples) throws IOException, InterruptedException {
		Files.createDirectories(out);
		for (TestRecording recording : List.of(new TestRecording(out.resolve("float32.wav"), Float.BYTES, 1, samples),
				new TestRecording(out.resolve("int16.wav"), Short.BYTES, 1, samples),
				new TestRecording(out.resolve("float32x4.wav"), Float.BYTES, 4, samples / 4))) {
			recording.write();
			measure(recording);
		}
		report.print(System.out);
		Files.writeString(out.resolve("recordings.json"), report.toJson());
	}

	private void measure(TestRecording recording) throws IOException, InterruptedException {
		String name = recording.file().getFileName().toString();
		var figures = new RecordingFigures(recording, out.resolve("pyramids"), rounds);
		figures.firstPicture(name, report);
		figures.build(name, report);
		figures.reopen(name, report);
		figures.panAndZoom(name, report);
		figures.exactness(name, report);
		figures.heap(name, report);
	}
}
